package org.lithoscope.engine.fused;

import java.util.stream.Stream;

import org.lithoscope.engine.fused.internal.kernels.KernelSet;

/** The engine with each kernel set that can be used here. */
final class BothKernels {

	private BothKernels() {
	}

	static Stream<FusedEngine> engines() {
		FusedEngine plain = new FusedEngine(() -> new KernelSet(false, ""));
		return KernelSet.choose().vector() ? Stream.of(plain, new FusedEngine(() -> new KernelSet(true, "")))
				: Stream.of(plain);
	}
}
