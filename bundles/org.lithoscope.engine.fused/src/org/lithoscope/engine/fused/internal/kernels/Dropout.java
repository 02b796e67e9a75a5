package org.lithoscope.engine.fused.internal.kernels;

/**
 * In which rows of a batch the output of one hidden unit is kept, and what it is multiplied by there; in the form that
 * suits the kernel set that made it, and for that kernel set only.
 */
public sealed interface Dropout permits PlainKernels.Factors, KeptLanes {
}
