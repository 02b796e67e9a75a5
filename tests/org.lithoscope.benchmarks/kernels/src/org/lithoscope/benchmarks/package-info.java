/** JMH benchmarks of single kernels; whole epochs, runs and clusterings are measured by the command {@code bench}. */
package org.lithoscope.benchmarks;
