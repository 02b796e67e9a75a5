package org.lithoscope.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class SeedTest {

	@Test
	void aStreamIsTheSameEveryTime() {
		assertEquals(new Seed(42).stream("noise").generator().nextLong(),
				new Seed(42).stream("noise").generator().nextLong());
	}

	@Test
	void streamsOfDifferentNamesOrSeedsDiffer() {
		Set<Long> seen = new HashSet<>();
		for (long seed = 0; seed < 50; seed++) {
			for (String name : new String[] {"", "a", "b", "ab", "ba", "noise", "weights"}) {
				seen.add(new Seed(seed).stream(name).value());
			}
			for (long index = 0; index < 50; index++) {
				seen.add(new Seed(seed).stream(index).value());
			}
		}
		assertEquals(50 * 57, seen.size());
	}

	@Test
	void aStreamDoesNotRepeatItsParent() {
		assertNotEquals(new Seed(7).generator().nextLong(), new Seed(7).stream("noise").generator().nextLong());
	}

	@Test
	void theBitsOfNumberedStreamsAreBalanced() {
		int ones = 0;
		for (int i = 0; i < 10_000; i++) {
			ones += Long.bitCount(new Seed(1).stream(i).value());
		}
		assertEquals(0.5, ones / 640_000.0, 0.005);
	}

	@Test
	void aContextRefusesNoThreads() {
		assertThrows(IllegalArgumentException.class, () -> WorkContext.of(1).withThreads(0));
	}

	@Test
	void aCancelledCheckThrows() {
		Cancellation.NEVER.check();
		Cancellation cancelled = () -> true;
		assertThrows(CancellationException.class, cancelled::check);
	}
}
