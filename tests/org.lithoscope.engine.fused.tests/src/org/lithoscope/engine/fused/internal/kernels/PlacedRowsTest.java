package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.IdentityHashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacedRowsTest {

	private static final int COUNT = 12;

	@ParameterizedTest
	@MethodSource("org.lithoscope.engine.fused.internal.kernels.KernelCases#setsAndRows")
	void placedRowsAreZeroAndAsLongAsOthers(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		askOften(kernels);

		float[][] placed = kernels.place(COUNT, n);

		float[][] others = Kernels.rows(COUNT, n);
		for (int i = 0; i < COUNT; i++) {
			assertArrayEquals(others[i], placed[i]);
		}
	}

	@ParameterizedTest
	@MethodSource("org.lithoscope.engine.fused.internal.kernels.KernelCases#sets")
	void noRowIsPlacedTwice(KernelSet set) {
		Kernels kernels = set.create(Kernels.BLOCK);
		askOften(kernels);
		Map<float[], Integer> seen = new IdentityHashMap<>();
		for (int i = 0; i < 10; i++) {
			for (float[] row : kernels.place(COUNT, Kernels.BLOCK)) {
				seen.merge(row, 1, Integer::sum);
			}
		}
		assertEquals(10 * COUNT, seen.size());
	}

	/** Places are looked for only by machine code, which takes some calls to come about. */
	private static void askOften(Kernels kernels) {
		kernels.place(1, Kernels.BLOCK);
		for (int i = 0; i < 500; i++) {
			kernels.inPlace();
		}
	}
}
