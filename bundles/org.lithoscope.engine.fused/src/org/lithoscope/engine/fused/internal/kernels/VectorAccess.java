package org.lithoscope.engine.fused.internal.kernels;

import jdk.incubator.vector.FloatVector;

/** All that is known elsewhere of the Vector API kernels; to be touched only where {@link VectorModule} is usable. */
final class VectorAccess {

	private VectorAccess() {
	}

	/** How many bits the processor computes on at once. */
	static int laneBits() {
		return FloatVector.SPECIES_PREFERRED.vectorBitSize();
	}

	static Kernels kernels(int lanes) {
		return new VectorKernels(lanes);
	}
}
