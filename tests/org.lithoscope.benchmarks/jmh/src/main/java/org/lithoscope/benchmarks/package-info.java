/** JMH benchmarks of what is done in every training step and in every round of a clustering. */
package org.lithoscope.benchmarks;
