package org.lithoscope.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNotationTest {

	private final DecimalNotation point = new DecimalNotation('.');

	@Test
	void numbersAreReadExactlyAsJavaReadsThem() {
		Random random = new Random(11);
		for (int i = 0; i < 200_000; i++) {
			String text = switch (i % 5) {
				case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
				case 1 -> Double.toString(random.nextGaussian() * 1000);
				case 2 -> String.format(Locale.ROOT, "%.6f", random.nextGaussian() * 300);
				case 3 -> Long.toString(random.nextLong());
				default -> random.nextInt(100_000) + "." + random.nextInt(100_000) + "e" + (random.nextInt(60) - 30);
			};
			double expected = Double.parseDouble(text);

			assertEquals(Double.isFinite(expected) ? expected : Double.NaN, point.parse(text), text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "-0", "+1.5", ".5", "5.", "-.5E+2", "9007199254740993",
			"123456789012345678901234567890", "0.1000000000000000055511151231257827", "1e22", "1e23", "4.9e-324",
			"1.7976931348623157e308", "0e99999",
			"00000000000000000000001.5", "9223372036854775807", "9223372036854775808"})
	void unusualSpellingsAreReadToo(String text) {
		assertEquals(Double.doubleToLongBits(Double.parseDouble(text)), Double.doubleToLongBits(point.parse(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "-", ".", "-.", "e1", "1e", "1e+", "1d", "0x1p3", "NaN", "Infinity", "1e400", "1..2",
			"--1", "1,5", "1_000", "١٢"})
	void anythingElseIsNoNumber(String text) {
		assertTrue(Double.isNaN(point.parse(text)));
	}

	@Test
	void theMarkMayBeAComma() {
		DecimalNotation comma = new DecimalNotation(',');

		assertEquals(-1234.5678, comma.parse("-1234,5678"));
		assertEquals(0.12345678901234567890123, comma.parse("0,12345678901234567890123"));
		assertTrue(Double.isNaN(comma.parse("1.5")));
	}
}
