package org.lithoscope.data.table;

import java.util.Arrays;

import org.lithoscope.core.data.DataException;

/** Collects a column of numbers; missing ones are NaN. */
final class NumberColumn implements Column {

	private static final int SHOWN = 40;

	private final Place place;
	private final DecimalNotation notation;
	private final MissingMarkers missing;
	private final boolean surelyNumbers;

	private double[] values = new double[1024];
	private int size;
	private int texts;
	private int markers;
	private double smallest = Double.POSITIVE_INFINITY;
	private double largest = Double.NEGATIVE_INFINITY;
	private DataException firstText;

	/**
	 * Makes an empty column.
	 *
	 * @param place the file and the column's name
	 * @param surelyNumbers whether a text is refused at once; otherwise the whole column tells what it is
	 */
	NumberColumn(Place place, DecimalNotation notation, MissingMarkers missing, boolean surelyNumbers) {
		this.place = place;
		this.notation = notation;
		this.missing = missing;
		this.surelyNumbers = surelyNumbers;
	}

	@Override
	public void add(Row row, int field) throws DataException {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		values[size++] = row.isEmpty(field) ? Double.NaN : number(row, field);
	}

	private double number(Row row, int field) throws DataException {
		double value = row.number(field, notation);
		if (Double.isNaN(value)) {
			if (!missing.isMissing(row.string(field))) {
				takeText(row, field);
			}
			return Double.NaN;
		}
		if (missing.isMissing(value)) {
			markers++;
			return Double.NaN;
		}
		smallest = Math.min(smallest, value);
		largest = Math.max(largest, value);
		return value;
	}

	private void takeText(Row row, int field) throws DataException {
		texts++;
		if (firstText == null) {
			firstText = refusal(row.string(field), row.line(field));
		}
		if (surelyNumbers) {
			throw firstText;
		}
	}

	private DataException refusal(String text, long line) {
		String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
		boolean otherMark = Double.isFinite(notation.withOtherMark().parse(text));
		String remedy = otherMark ? "if that is a decimal mark, give decimal = " + notation.withOtherMark().name()
				: "if it marks a missing value, name it in the parameter missing";
		return place.line(line).refuse("found '%s', expected a number%s. Correct it; %s%s.", shown,
				otherMark ? " with a decimal " + notation.name() : "", remedy,
				surelyNumbers ? "" : "; if this column is no measurement, name the others in the parameter features");
	}

	/** Whether at least half of what the column holds is numbers, or it holds nothing at all. */
	boolean looksNumeric() {
		return texts <= size - missing();
	}

	/** Refuses the first text, if the column has any. */
	void requireNumbers() throws DataException {
		if (firstText != null) {
			throw firstText;
		}
	}

	/** Whether two different numbers were found. */
	boolean varies() {
		return smallest < largest;
	}

	/** The smallest number found. */
	double smallest() {
		return smallest;
	}

	/** How many rows have no number. */
	int missing() {
		int count = 0;
		for (int i = 0; i < size; i++) {
			count += Double.isNaN(values[i]) ? 1 : 0;
		}
		return count;
	}

	/** Sets the entries of all rows without a number. */
	void markMissing(boolean[] rows) {
		for (int i = 0; i < size; i++) {
			rows[i] |= Double.isNaN(values[i]);
		}
	}

	/** How many rows have a number that stands for a missing value. */
	int markers() {
		return markers;
	}

	String name() {
		return place.column();
	}

	int size() {
		return size;
	}

	/** The numbers times a factor. */
	double[] values(double factor) {
		double[] scaled = Arrays.copyOf(values, size);
		if (factor != 1) {
			Arrays.setAll(scaled, i -> scaled[i] * factor);
		}
		return scaled;
	}
}
