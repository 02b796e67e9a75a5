/** The command {@code bench}: which benchmarks there are, and how they are asked for. */
package org.lithoscope.bench;
