package org.lithoscope.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.vae.spec.VaeSpec;

class KernelChoiceTest {

	private static final VaeSpec SPEC = VaeSpec.standard(6, List.of(32, 16), 8);

	private final FusedEngine impossible = new FusedEngine(() -> {
		throw new IllegalArgumentException("lithoscope.kernels = fast: expected auto, vector or plain");
	});

	@Test
	void aChoiceThatCannotBeMetIsRefusedBeforeTraining() {
		assertEquals(List.of("lithoscope.kernels = fast: expected auto, vector or plain"),
				impossible.unsupported(SPEC));
		assertThrows(IllegalArgumentException.class, () -> impossible.compile(SPEC, 8));
	}

	@Test
	void theListStillShowsAnEngineWhoseKernelsCannotBeHad() {
		assertEquals("lithoscope.kernels = fast: expected auto, vector or plain", impossible.describe());
	}

	@Test
	void theKernelsInUseAreDescribed() {
		assertEquals("plain Java kernels", new FusedEngine(() -> new KernelSet(false, "")).describe());
	}
}
