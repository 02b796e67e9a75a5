package org.lithoscope.data.table;

/** Writes numbers as people do, without needless zeros: a facies coded 3.0 is called 3. */
public final class PlainNumber {

	/** From here on not every whole number is a double. */
	private static final double LARGEST_WHOLE = 1e15;

	private PlainNumber() {
	}

	/** A finite number, whole ones without a point. */
	public static String of(double number) {
		return number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE ? Long.toString((long) number)
				: Double.toString(number);
	}
}
