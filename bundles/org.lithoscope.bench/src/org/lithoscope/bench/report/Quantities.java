package org.lithoscope.bench.report;

import java.util.Locale;

/** Numbers with units as people read them, three digits each. */
final class Quantities {

	private static final String UNKNOWN = "–";
	private static final String[] LARGE = { "", "k", "M", "G", "T" };
	private static final double STEP = 1000;

	private Quantities() {
	}

	/** For instance {@code 31.2 ms}. */
	static String seconds(double seconds) {
		if (Double.isNaN(seconds)) {
			return UNKNOWN;
		}
		return seconds < 1 ? digits(seconds * STEP) + " ms" : digits(seconds) + " s";
	}

	/** For instance {@code 5.35 M/s} for 5,350,000 1/s. */
	static String of(double value, String unit) {
		if (Double.isNaN(value)) {
			return UNKNOWN;
		}
		return switch (unit) {
			case "" -> digits(value);
			case "s" -> seconds(value);
			case "1/s" -> scaled(value) + "/s";
			case "operations/s" -> scaled(value) + "FLOP/s";
			case "bytes" -> scaled(value) + "B";
			default -> digits(value) + " " + unit;
		};
	}

	/** For instance {@code 12.9×}. */
	static String times(double ratio) {
		return Double.isNaN(ratio) ? UNKNOWN : digits(ratio) + "×";
	}

	/** A result, with as many digits as are needed to compare it. */
	static String result(double value) {
		if (Double.isNaN(value)) {
			return UNKNOWN;
		}
		return String.format(Locale.ROOT, Math.abs(value) < 1e6 ? "%.6g" : "%.6e", value);
	}

	private static String scaled(double value) {
		double rest = value;
		int power = 0;
		while (rest >= STEP && power < LARGE.length - 1) {
			rest /= STEP;
			power++;
		}
		return digits(rest) + " " + LARGE[power];
	}

	private static String digits(double value) {
		double size = Math.abs(value);
		String format = size >= 100 || size == 0 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
		return String.format(Locale.ROOT, format, value);
	}
}
