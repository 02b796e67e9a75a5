package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {

	private static BigInteger units(ExactSum sum) {
		return BigInteger.valueOf(sum.upper()).shiftLeft(64)
				.add(new BigInteger(Long.toUnsignedString(sum.lower())));
	}

	private static BigInteger exactUnits(double value) {
		return new BigDecimal(value).multiply(BigDecimal.valueOf(ExactSum.UNITS)).toBigInteger();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, -0.0, 1, -1, 0.1, -0.1, 1.7, 255, 1e12, -1e12, 8, -8, 0.00390625, 1e-9, -1e-9, 1e-18, -1e-18,
			1e-19, 1e-300, Double.MIN_VALUE, 4503599627370497.0e-4 })
	void oneNumberIsCutOffBelowAUnit(double value) {
		ExactSum sum = new ExactSum();

		sum.add(value);

		assertEquals(exactUnits(value), units(sum));
	}

	@Test
	void sumsAreExactInAnyOrder() {
		Random random = new Random(5);
		List<Double> values = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			values.add((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 11));
		}
		BigInteger expected = values.stream().map(ExactSumTest::exactUnits).reduce(BigInteger.ZERO, BigInteger::add);
		for (int order = 0; order < 3; order++) {
			Collections.shuffle(values, random);
			ExactSum sum = new ExactSum();
			values.forEach(sum::add);
			assertEquals(expected, units(sum));
		}
	}

	@Test
	void clearedSumBeginsAnew() {
		ExactSum sum = new ExactSum();
		sum.add(-3.5);
		sum.clear();
		sum.add(2);

		assertEquals(BigInteger.valueOf(2 * ExactSum.UNITS), units(sum));
	}
}
