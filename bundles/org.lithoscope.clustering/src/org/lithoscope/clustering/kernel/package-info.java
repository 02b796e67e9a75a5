/**
 * Points in blocks of columns, and the loops over them that the just-in-time compiler turns into vector instructions.
 *
 * <p>The loops use {@link Math#fma(float, float, float)}, which every current x86-64 and AArch64 processor has as one
 * instruction; results are the same bit for bit on all of them.
 */
package org.lithoscope.clustering.kernel;
