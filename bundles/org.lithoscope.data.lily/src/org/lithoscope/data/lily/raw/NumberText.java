package org.lithoscope.data.lily.raw;

import java.util.Locale;
import java.util.Set;

/**
 * Reads decimal numbers, correctly rounded: the nearest double of what is written.
 *
 * <p>Up to 18 digits without an exponent, which nearly all values are, take a path without allocation: an integer below
 * 2⁵³ divided by a power of ten below 10²² is rounded once (Clinger 1990, doi:10.1145/93542.93557).
 */
final class NumberText {

	/** What a field holds. */
	enum Kind {
		NUMBER, MISSING, TEXT
	}

	private static final Set<String> MISSING = Set.of("", "nan", "na", "n/a", "#n/a", "<na>", "null", "none", "-nan");
	private static final double[] POWERS = powers();
	private static final int MOST_DIGITS = 18;
	private static final long EXACT = 1L << 53;

	private double value;

	private static double[] powers() {
		double[] powers = new double[MOST_DIGITS + 1];
		powers[0] = 1;
		for (int i = 1; i < powers.length; i++) {
			powers[i] = powers[i - 1] * 10;
		}
		return powers;
	}

	/** The number that was read last. */
	double value() {
		return value;
	}

	/** Reads a field; infinite numbers count as text. */
	Kind read(byte[] bytes, int from, int to) {
		int at = from;
		boolean negative = at < to && bytes[at] == '-';
		if (negative) {
			at++;
		}
		int first = at;
		int point = -1;
		long digits = 0;
		for (; at < to; at++) {
			int digit = bytes[at] - '0';
			if (digit >= 0 && digit <= 9) {
				digits = digits * 10 + digit;
			} else if (bytes[at] == '.' && point < 0) {
				point = at;
			} else {
				return slow(bytes, from, to);
			}
		}
		int count = to - first - (point < 0 ? 0 : 1);
		if (count < 1 || count > MOST_DIGITS || digits >= EXACT) {
			return slow(bytes, from, to);
		}
		double magnitude = point < 0 ? digits : digits / POWERS[to - point - 1];
		value = negative ? -magnitude : magnitude;
		return Kind.NUMBER;
	}

	private Kind slow(byte[] bytes, int from, int to) {
		String text = Header.text(bytes, from, to).strip();
		if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
			return Kind.MISSING;
		}
		char last = text.charAt(text.length() - 1);
		if (last != '.' && !Character.isDigit(last)) {
			// Java takes 1.5f and 0x1p3 for numbers
			return Kind.TEXT;
		}
		try {
			value = Double.parseDouble(text);
			return Double.isFinite(value) ? Kind.NUMBER : Kind.TEXT;
		} catch (NumberFormatException e) {
			return Kind.TEXT;
		}
	}
}
