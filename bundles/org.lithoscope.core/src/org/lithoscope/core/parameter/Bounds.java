package org.lithoscope.core.parameter;

/**
 * The allowed range of a number, each end included or not; infinite ends are open.
 *
 * @param minimum the lower end
 * @param minimumIncluded whether the lower end itself is allowed
 * @param maximum the upper end
 * @param maximumIncluded whether the upper end itself is allowed
 */
public record Bounds(double minimum, boolean minimumIncluded, double maximum, boolean maximumIncluded) {

	/** Any finite number. */
	public static final Bounds UNBOUNDED =
			new Bounds(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

	public Bounds {
		if (!(minimum <= maximum)) {
			throw new IllegalArgumentException("the range %s to %s is empty".formatted(minimum, maximum));
		}
	}

	/** Whether a value lies in the range; NaN never does. */
	public boolean contains(double value) {
		boolean above = minimumIncluded ? value >= minimum : value > minimum;
		boolean below = maximumIncluded ? value <= maximum : value < maximum;
		return above && below;
	}

	/** The range in interval notation, for instance {@code [0, 1)}. */
	@Override
	public String toString() {
		return (minimumIncluded ? "[" : "(") + number(minimum) + ", " + number(maximum)
				+ (maximumIncluded ? "]" : ")");
	}

	private static String number(double value) {
		if (Double.isInfinite(value)) {
			return value < 0 ? "-∞" : "∞";
		}
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: Double.toString(value);
	}
}
