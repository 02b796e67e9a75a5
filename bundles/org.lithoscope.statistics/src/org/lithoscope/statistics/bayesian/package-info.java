/**
 * How probable it is that one experiment is better than another, and that the difference is too small to matter:
 * answers to the question that people read into a p.
 */
package org.lithoscope.statistics.bayesian;
