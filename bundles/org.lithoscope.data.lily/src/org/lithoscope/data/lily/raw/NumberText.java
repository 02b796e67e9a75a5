package org.lithoscope.data.lily.raw;

import java.util.Locale;
import java.util.Set;

/**
 * Reads decimal numbers, correctly rounded: the nearest double of what is written.
 *
 * <p>Up to 18 digits without an exponent, which nearly all values are, take paths without allocation. An integer below
 * 2⁵³ divided by a power of ten below 10²² is rounded once (Clinger 1990, doi:10.1145/93542.93557). Up to eight characters
 * without a sign are read at once, all digits in three multiplications.
 */
final class NumberText {

	/** What a field holds. */
	enum Kind {
		NUMBER, MISSING, TEXT
	}

	private static final Set<String> MISSING = Set.of("", "nan", "na", "n/a", "#n/a", "<na>", "null", "none", "-nan");
	private static final String DECIMAL = "0123456789.eE+-";
	private static final double[] POWERS = powers();
	private static final int MOST_DIGITS = 18;
	private static final long EXACT = 1L << 53;
	private static final long DOTS = Words.of((byte) '.');
	private static final long ZEROS = Words.of((byte) '0');
	/** Far more than the rounding errors of a quotient's correction, relative to it. */
	private static final double DOUBT = 0x1p-48;

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
		int length = to - from;
		return length > 0 && length <= Long.BYTES && to >= Long.BYTES ? readWord(bytes, from, to)
				: readDigits(bytes, from, to);
	}

	/** Reads up to eight characters, the last one in the highest byte of a word, zeros before the first. */
	private Kind readWord(byte[] bytes, int from, int to) {
		int unused = Byte.SIZE * (Long.BYTES - (to - from));
		long kept = -1L << unused;
		long word = Words.at(bytes, to - Long.BYTES) & kept | ZEROS & ~kept;
		long dot = Words.first(word, DOTS);
		int decimals = 0;
		if (dot != 0) {
			// digits before the point move up to close the gap
			int place = Long.numberOfTrailingZeros(dot) / Byte.SIZE;
			long before = (1L << Byte.SIZE * place) - 1;
			long behind = place == Long.BYTES - 1 ? 0 : -1L << Byte.SIZE * (place + 1);
			decimals = Long.BYTES - 1 - place;
			word = (word & before) << Byte.SIZE | '0' | word & behind;
		}
		if (!Words.areDigits(word) || dot != 0 && to - from == 1) {
			return readDigits(bytes, from, to);
		}
		value = Words.digits(word) / POWERS[decimals];
		return Kind.NUMBER;
	}

	private Kind readDigits(byte[] bytes, int from, int to) {
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
		if (count < 1 || count > MOST_DIGITS) {
			return slow(bytes, from, to);
		}
		double divisor = point < 0 ? 1 : POWERS[to - point - 1];
		double magnitude = digits < EXACT ? digits / divisor : quotient(digits, divisor);
		if (Double.isNaN(magnitude)) {
			return slow(bytes, from, to);
		}
		value = negative ? -magnitude : magnitude;
		return Kind.NUMBER;
	}

	/** The quotient rounded once, or NaN in the rare case that this is not certain. */
	private static double quotient(long digits, double divisor) {
		double upper = digits;
		double lower = digits - (long) upper;
		double near = upper / divisor;
		// what a division leaves is a double
		double correction = (Math.fma(-near, divisor, upper) + lower) / divisor;
		double low = near + correction * (1 - DOUBT);
		double high = near + correction * (1 + DOUBT);
		return low == high ? low : Double.NaN;
	}

	private Kind slow(byte[] bytes, int from, int to) {
		if (from == to) {
			return Kind.MISSING;
		}
		String text = Header.text(bytes, from, to).strip();
		if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
			return Kind.MISSING;
		}
		if (!isDecimal(text)) {
			return Kind.TEXT;
		}
		try {
			value = Double.parseDouble(text);
			return Double.isFinite(value) ? Kind.NUMBER : Kind.TEXT;
		} catch (NumberFormatException e) {
			return Kind.TEXT;
		}
	}

	/** Whether there are only characters of decimal numbers: Java takes 1.5f, 1d and 0x1p3 for numbers, too. */
	private static boolean isDecimal(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (DECIMAL.indexOf(text.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}
}
