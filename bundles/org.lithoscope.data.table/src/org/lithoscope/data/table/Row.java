package org.lithoscope.data.table;

/** One row of a table, read field by field; a reader may use the same object for all rows. */
public interface Row {

	/** How many fields the row has. */
	int count();

	/** Whether nothing is in the row. */
	boolean isBlank();

	/** Where the row begins, counted from 1 as {@link Place} counts. */
	long line();

	/** Where a field begins, which differs from the row where a field before it spans lines. */
	default long line(int field) {
		return line();
	}

	/** Whether nothing is in a field. */
	boolean isEmpty(int field);

	/** A field as text, without blanks around it; empty if nothing is in it. */
	String string(int field);

	/** Whether a field reads like this text. */
	default boolean equals(int field, String text) {
		return string(field).equals(text);
	}

	/** The number in a field, or NaN if it is no finite number in this notation. */
	double number(int field, DecimalNotation notation);
}
