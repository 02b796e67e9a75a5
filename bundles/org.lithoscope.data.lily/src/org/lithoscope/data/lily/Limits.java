package org.lithoscope.data.lily;

/**
 * The range of means that are kept; bins outside are outliers.
 *
 * @param low the smallest value kept
 * @param high the largest value kept
 */
public record Limits(double low, double high) {

	/** Everything is kept. */
	public static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

	public Limits {
		if (!(low <= high)) {
			throw new IllegalArgumentException("the limits %s to %s hold no number".formatted(low, high));
		}
	}

	/** The form {@code 0.3..4.0}, which {@link #parse} reads; a side without bound is empty. */
	public String text() {
		return (Double.isInfinite(low) ? "" : String.valueOf(low)) + ".."
				+ (Double.isInfinite(high) ? "" : String.valueOf(high));
	}

	/**
	 * The limits that a text of the form {@code 0.3..4.0} says; either number may be left out.
	 *
	 * @throws IllegalArgumentException if it has another form, or the limits hold no number
	 */
	public static Limits parse(String text) {
		String[] sides = text.strip().split("\\.\\.", -1);
		try {
			if (sides.length == 2) {
				return new Limits(sides[0].isBlank() ? Double.NEGATIVE_INFINITY : Double.parseDouble(sides[0]),
						sides[1].isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(sides[1]));
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'%s' are no limits, expected the form 0.3..4.0".formatted(text), e);
		}
		throw new IllegalArgumentException("'%s' are no limits, expected the form 0.3..4.0".formatted(text));
	}

	/**
	 * Limits of a column.
	 *
	 * @param column the name of the column
	 * @param limits its limits
	 */
	public record Named(String column, Limits limits) {
	}

	/**
	 * The column and limits that a text of the form {@code R=0..255} says.
	 *
	 * @throws IllegalArgumentException if it has another form, or the limits hold no number
	 */
	public static Named parseNamed(String text) {
		int equals = text.lastIndexOf('=');
		if (equals < 1) {
			throw new IllegalArgumentException(
					"'%s' are no limits of a column, expected COLUMN=LOW..HIGH, for instance R=0..255".formatted(text));
		}
		return new Named(text.substring(0, equals).strip(), parse(text.substring(equals + 1)));
	}

	/** Whether any number is outside. */
	public boolean bounded() {
		return !equals(NONE);
	}
}
