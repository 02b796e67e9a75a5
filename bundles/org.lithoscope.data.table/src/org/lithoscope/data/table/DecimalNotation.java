package org.lithoscope.data.table;

/**
 * Reads decimal numbers, {@code [+-] digits [mark digits] [e [+-] digits]}, from characters without making a string of
 * each.
 *
 * <p>The result is the double nearest to the decimal number, exactly as {@link Double#parseDouble} gives it.
 */
public final class DecimalNotation {

	/** Powers of ten that a double holds exactly. */
	private static final double[] EXACT_POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
			1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
	private static final long EXACT_MANTISSA = 1L << 53;
	private static final long LARGEST_BEFORE_DIGIT = (Long.MAX_VALUE - 9) / 10;
	private static final int NO_EXPONENT = Integer.MIN_VALUE;

	private final char mark;

	/** A notation with this decimal mark. */
	public DecimalNotation(char mark) {
		this.mark = mark;
	}

	public DecimalNotation withOtherMark() {
		return new DecimalNotation(mark == '.' ? ',' : '.');
	}

	/** What the mark is called as a parameter value: {@code point} or {@code comma}. */
	String name() {
		return mark == '.' ? "point" : "comma";
	}

	/** The number a text spells, or NaN if it is not a finite number. */
	public double parse(String text) {
		return parse(text.toCharArray(), 0, text.length());
	}

	/** The number spelled by {@code text[start..end)}, or NaN if it is not a finite number. */
	public double parse(char[] text, int start, int end) {
		int position = start < end && isSign(text[start]) ? start + 1 : start;
		long mantissa = 0;
		int digits = 0;
		int fraction = 0;
		boolean afterMark = false;
		boolean exact = true;
		for (; position < end; position++) {
			char c = text[position];
			if (c == mark && !afterMark) {
				afterMark = true;
			} else if (c >= '0' && c <= '9') {
				digits++;
				exact &= mantissa <= LARGEST_BEFORE_DIGIT;
				mantissa = 10 * mantissa + (c - '0');
				fraction += afterMark ? 1 : 0;
			} else {
				break;
			}
		}
		int exponent = position == end ? 0 : exponent(text, position, end);
		if (digits == 0 || exponent == NO_EXPONENT) {
			return Double.NaN;
		}
		int power = exponent - fraction;
		if (!exact || mantissa > EXACT_MANTISSA || Math.abs(power) >= EXACT_POWERS.length) {
			return rounded(text, start, end);
		}
		// Both factors are exact, so one correctly rounded operation gives the nearest double (Clinger 1990).
		double magnitude = power < 0 ? mantissa / EXACT_POWERS[-power] : mantissa * EXACT_POWERS[power];
		return text[start] == '-' ? -magnitude : magnitude;
	}

	private static int exponent(char[] text, int start, int end) {
		int position = start + 1;
		if (text[start] != 'e' && text[start] != 'E') {
			return NO_EXPONENT;
		}
		boolean negative = position < end && text[position] == '-';
		if (position < end && isSign(text[position])) {
			position++;
		}
		if (position == end) {
			return NO_EXPONENT;
		}
		int exponent = 0;
		for (; position < end; position++) {
			if (text[position] < '0' || text[position] > '9') {
				return NO_EXPONENT;
			}
			exponent = Math.min(100_000, 10 * exponent + (text[position] - '0'));
		}
		return negative ? -exponent : exponent;
	}

	private double rounded(char[] text, int start, int end) {
		double number = Double.parseDouble(new String(text, start, end - start).replace(mark, '.'));
		return Double.isInfinite(number) ? Double.NaN : number;
	}

	private static boolean isSign(char c) {
		return c == '-' || c == '+';
	}
}
