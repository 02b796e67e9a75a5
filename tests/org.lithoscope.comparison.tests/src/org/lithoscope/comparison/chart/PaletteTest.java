package org.lithoscope.comparison.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

	/** Matrices of Machado et al. (2009) for severity 1, applied to linear RGB. */
	private static final double[][][] VISIONS = { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
			{ { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
			{ { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
					{ -0.011820, 0.042940, 0.968881 } } };

	static Stream<Palette> palettes() {
		return Stream.of(Palette.LIGHT, Palette.DARK);
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void everyColourStandsOutFromTheBackground(Palette palette) {
		for (String colour : palette.colours()) {
			assertTrue(contrast(colour, palette.background()) >= 3, colour);
		}
		assertTrue(contrast(palette.foreground(), palette.background()) >= 7, palette.foreground());
	}

	@ParameterizedTest
	@MethodSource("palettes")
	void anyTwoColoursDifferAlsoForColourBlindEyes(Palette palette) {
		for (double[][] vision : VISIONS) {
			for (int i = 0; i < palette.colours().size(); i++) {
				for (int j = 0; j < i; j++) {
					double distance = distance(lab(palette.colour(i), vision), lab(palette.colour(j), vision));
					assertTrue(distance >= 20, palette.colour(i) + " and " + palette.colour(j) + ": " + distance);
				}
			}
		}
	}

	@Test
	void coloursBeginAgainWithAnotherMark() {
		assertEquals(Palette.LIGHT.colour(0), Palette.LIGHT.colour(8));
		assertEquals(Palette.Mark.CIRCLE, Palette.LIGHT.mark(7));
		assertEquals(Palette.Mark.SQUARE, Palette.LIGHT.mark(8));
		assertEquals(Palette.Mark.CIRCLE, Palette.LIGHT.mark(32));
	}

	/** WCAG 2.1 contrast ratio. */
	private static double contrast(String a, String b) {
		double first = luminance(a) + 0.05;
		double second = luminance(b) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	private static double luminance(String colour) {
		double[] rgb = linear(colour);
		return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
	}

	private static double[] linear(String colour) {
		double[] rgb = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return rgb;
	}

	/** CIELAB under D65 of a colour as the given eyes see it. */
	private static double[] lab(String colour, double[][] vision) {
		double[] rgb = linear(colour);
		double[] seen = new double[3];
		for (int i = 0; i < 3; i++) {
			double sum = vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2];
			seen[i] = Math.clamp(sum, 0, 1);
		}
		double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
		double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
		double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double root(double t) {
		return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
	}

	private static double distance(double[] a, double[] b) {
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}
}
