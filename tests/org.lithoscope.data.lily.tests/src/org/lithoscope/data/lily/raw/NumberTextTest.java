package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class NumberTextTest {

	private final NumberText number = new NumberText();

	/** A field in the middle of digits, as bytes beside it must not count. */
	private NumberText.Kind read(String field) {
		byte[] text = ("99999999," + field + ",88888888").getBytes(StandardCharsets.UTF_8);
		return number.read(text, 9, text.length - 9);
	}

	private void assertNearest(String field) {
		assertEquals(NumberText.Kind.NUMBER, read(field), field);
		assertEquals(Double.parseDouble(field), number.value(), field);
	}

	@Test
	void numbersOfUpToEightCharactersAreTheNearestDouble() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder digits = new StringBuilder();
			int count = random.nextInt(1, 9);
			for (int d = 0; d < count; d++) {
				digits.append(random.nextInt(10));
			}
			assertNearest(digits.toString());
			assertNearest(digits.insert(random.nextInt(count + 1), '.').toString());
			assertNearest("-" + digits);
		}
	}

	@Test
	void numbersWithAllDigitsOfAComputerAreTheNearestDouble() {
		SplittableRandom random = new SplittableRandom(2);
		for (int i = 0; i < 20_000; i++) {
			assertNearest(String.valueOf(random.nextDouble(0.01, 5000)));
			String digits = String.format(Locale.ROOT, "%018d", random.nextLong(1_000_000_000_000_000_000L));
			int point = random.nextInt(19);
			assertNearest(digits.substring(0, point) + "." + digits.substring(point));
		}
	}

	@Test
	void halfwayBetweenTwoDoublesGoesToTheEvenOne() {
		assertNearest("9007199254740993");
		assertNearest("9007199254740995");
		assertNearest("900719925474099.25");
		assertNearest("4503599627370496.5");
	}

	@Test
	void whatIsNoNumberIsText() {
		for (String text : new String[] { ".", "..", "-", "1a", "12:3", "1.2.3", "1/2", "12 4", "1.5f", "é", "inf" }) {
			assertEquals(NumberText.Kind.TEXT, read(text), text);
		}
	}

	@Test
	void numbersOfProgrammingLanguagesAreText() {
		for (String text : new String[] { "0x1p3", "0X1P3", "-0x1.8p+1", "1d", "1f", "2e3f", "0x10", "1_000" }) {
			assertEquals(NumberText.Kind.TEXT, read(text), text);
		}
	}

	@Test
	void exponentsAndSignsAreRead() {
		for (String text : new String[] { "1e3", "-2.5E-3", "+1.5", "1.e2", "7.", "+12345678901234567890" }) {
			assertNearest(text);
		}
	}

	@Test
	void nothingAndItsUsualNamesAreMissing() {
		for (String text : new String[] { "", "NaN", "n/a", "null", " " }) {
			assertEquals(NumberText.Kind.MISSING, read(text), text);
		}
	}
}
