/**
 * JMH benchmarks of single kernels, warmed up until vectors are no objects any more; whole epochs, runs and clusterings
 * are measured by the command {@code bench}.
 */
package org.lithoscope.benchmarks;
