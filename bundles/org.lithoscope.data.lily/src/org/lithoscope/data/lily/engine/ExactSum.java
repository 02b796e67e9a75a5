package org.lithoscope.data.lily.engine;

/**
 * A sum of numbers that does not depend on their order: an integer of 128 bits that counts units of 2⁻⁶⁰.
 *
 * <p>A number of at least 2⁻⁸ in magnitude is a whole number of units; of a smaller one, less than a unit (9·10⁻¹⁹) is cut
 * off. Sums up to 2⁶⁷ in magnitude fit.
 */
final class ExactSum {

	/** How many units one is. */
	static final long UNITS = 1L << 60;

	private static final int FRACTION_BITS = 60;
	private static final int MANTISSA_BITS = 52;
	private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
	private static final int EXPONENT = 0x7ff;
	private static final int BIAS = 1075;

	private long lower;
	private long upper;

	/** Adds a finite number of at most 10¹² in magnitude. */
	void add(double value) {
		long bits = Double.doubleToRawLongBits(value);
		int exponent = (int) (bits >>> MANTISSA_BITS) & EXPONENT;
		if (exponent == 0) {
			return;
		}
		long mantissa = bits & MANTISSA | MANTISSA + 1;
		int shift = exponent - BIAS + FRACTION_BITS;
		long low;
		long high = 0;
		if (shift > 0) {
			low = mantissa << shift;
			high = mantissa >>> Long.SIZE - shift;
		} else {
			low = shift > -Long.SIZE ? mantissa >>> -shift : 0;
		}
		if (bits < 0) {
			high = ~high + (low == 0 ? 1 : 0);
			low = -low;
		}
		long sum = lower + low;
		upper += high + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
		lower = sum;
	}

	/** The lower 64 bits. */
	long lower() {
		return lower;
	}

	/** The upper 64 bits, with the sign. */
	long upper() {
		return upper;
	}

	/** Begins anew. */
	void clear() {
		lower = 0;
		upper = 0;
	}

	/** The number that so many units are, of lower and upper 64 bits. */
	static double value(long lower, long upper) {
		boolean negative = upper < 0;
		long low = negative ? -lower : lower;
		long high = negative ? ~upper + (low == 0 ? 1 : 0) : upper;
		double unsigned = (low >>> 1) * 2.0 + (low & 1);
		double units = high * 0x1p64 + unsigned;
		return (negative ? -units : units) / UNITS;
	}
}
