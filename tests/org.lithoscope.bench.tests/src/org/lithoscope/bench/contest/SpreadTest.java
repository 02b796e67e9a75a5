package org.lithoscope.bench.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

class SpreadTest {

	@Test
	void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
		assertEquals(new Spread(2.5, 1, 9), Spread.of(9, 2, 1, 3));
		assertEquals(new Spread(3, 1, 9), Spread.of(9, 3, 1));
	}

	@Test
	void whatIsUnknownDoesNotCount() {
		assertEquals(new Spread(2, 2, 2), Spread.of(Double.NaN, 2));
		assertTrue(Double.isNaN(Spread.of().median()));
	}

	@Test
	void ratiosAreFormedRoundByRoundAndNotFromMedians() {
		Series ours = series(1, 2, 10);
		Series theirs = series(10, 10, 20);

		// per round 10, 5 and 2; the ratio of the medians would be 10 / 2, too, but with other ends
		assertEquals(new Spread(5, 2, 10), ours.advantageOver(theirs, Turn::seconds));
	}

	private static Series series(double... seconds) {
		return new Series(new Contestant("one", true, 1, List.of(), Map.of()), "", DoubleStream.of(seconds)
				.mapToObj(second -> new Turn(second, second, 0, 0, Double.NaN)).toList());
	}
}
