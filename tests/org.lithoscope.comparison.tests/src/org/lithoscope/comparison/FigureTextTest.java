package org.lithoscope.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigureTextTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakGerman() {
		Locale.setDefault(Locale.GERMANY);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@Test
	void numbersHaveDotsInEveryLocale() {
		assertEquals("0.241", FigureText.decimal(0.2414, 3));
		assertEquals("2,102", FigureText.whole(2102));
	}

	@Test
	void zeroHasNoSign() {
		assertEquals("0.00", FigureText.decimal(-0.001, 2));
		assertEquals("-0.01", FigureText.decimal(-0.01, 2));
	}

	@Test
	void whatIsNotDefinedIsADash() {
		assertEquals("-", FigureText.decimal(Double.NaN, 2));
		assertEquals("-", FigureText.whole(Double.NaN));
		assertEquals("-", FigureText.withInterval(Estimate.NOTHING, 3));
	}

	@Test
	void intervalStandsInBracketsOrAsHalfWidth() {
		Estimate estimate = Estimate.of(List.of(0.2, 0.3, 0.25, 0.35, 0.22, 0.28), 0.5);

		assertEquals("0.267 [0.151, 0.382]", FigureText.withInterval(estimate, 3));
		assertEquals("0.267±0.115", FigureText.plusMinus(estimate, 3));
	}

	@Test
	void withheldIntervalIsNotShown() {
		Estimate estimate = Estimate.of(List.of(0.2), 0.5);

		assertEquals("0.200", FigureText.withInterval(estimate, 3));
		assertEquals("0.200", FigureText.plusMinus(estimate, 3));
	}
}
