/** Probability distributions that Commons Statistics lacks, by numerical integration. */
package org.lithoscope.statistics.distribution;
