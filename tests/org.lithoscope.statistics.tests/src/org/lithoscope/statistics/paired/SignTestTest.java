package org.lithoscope.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class SignTestTest {

	@Test
	void theProbabilityIsThatOfR() {
		// R: binom.test(11, 14)$p.value, binom.test(9, 9)$p.value, binom.test(3, 5)$p.value
		assertEquals(new SignTest(11, 3, 2, 0.057373046875), rounded(11, 3, 2));
		assertEquals(new SignTest(9, 0, 0, 0.00390625), rounded(9, 0, 0));
		assertEquals(new SignTest(2, 3, 0, 1), rounded(2, 3, 0));
	}

	private static SignTest rounded(int positive, int negative, int zeros) {
		double[] values = new double[positive + negative + zeros];
		Arrays.fill(values, 0, positive, 0.3);
		Arrays.fill(values, positive, positive + negative, -5);
		SignTest test = SignTest.of(Sample.of(values)).orElseThrow();
		return new SignTest(test.positive(), test.negative(), test.zeros(), Math.rint(test.p() * 1e14) / 1e14);
	}

	@Test
	void differencesThatAreAllZeroAreWithheld() {
		assertEquals(Outcome.withheld(Reason.TIES_ONLY, "all 2 differences are zero"), SignTest.of(Sample.of(0, 0)));
	}
}
