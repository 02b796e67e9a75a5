package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class PairIndexTest {

	private record Pair(long first, int second) {
	}

	/** Every bin, every sixteenth one and the tops of boreholes crowd into few places; all of them are found all the same. */
	@Test
	void pairsAreNumberedAsAMapNumbersThem() {
		for (long stride : new long[] { 1, 2, 16, 1 << 20, 1L << 32, 1L << 36 }) {
			PairIndex index = new PairIndex();
			Map<Pair, Integer> reference = new HashMap<>();
			SplittableRandom random = new SplittableRandom(stride);
			for (int i = 0; i < 50_000; i++) {
				Pair pair = new Pair(stride * random.nextInt(20_000), random.nextInt(-1, 2));
				int expected = reference.computeIfAbsent(pair, p -> reference.size());
				assertEquals(expected, index.of(pair.first(), pair.second()));
			}
			assertEquals(reference.size(), index.size());
			reference.forEach((pair, number) -> assertEquals(number, index.find(pair.first(), pair.second())));
			assertEquals(-1, index.find(stride * 20_001, 0));
		}
	}
}
