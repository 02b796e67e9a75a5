package org.lithoscope.engine.fused.internal.kernels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/** The kernel sets that can be used here, alone and with sizes on both sides of what vectors, tiles and blocks hold. */
final class KernelCases {

	static final int[] ROWS = { 1, 2, 15, 16, 17, 63, 64, 65, 255, 256, 257, 511, 512, 513, 1024, 1500 };
	static final int[] WIDTHS = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 16, 21, 32, 33 };

	private KernelCases() {
	}

	static Stream<KernelSet> sets() {
		KernelSet plain = new KernelSet(false, "");
		return VectorModule.isUsable() ? Stream.of(plain, new KernelSet(true, "")) : Stream.of(plain);
	}

	static List<Arguments> setsAndRows() {
		return with(ROWS);
	}

	static List<Arguments> setsAndWidths() {
		return with(WIDTHS);
	}

	private static List<Arguments> with(int[] sizes) {
		List<Arguments> cases = new ArrayList<>();
		sets().forEach(set -> Arrays.stream(sizes).forEach(size -> cases.add(Arguments.of(set, size))));
		return cases;
	}
}
