package org.lithoscope.data.las;

import java.util.regex.Pattern;

import org.lithoscope.data.table.DecimalNotation;

/** What programs get wrong when they write numbers, told by the text where a number belongs. */
enum Slip {
	/** Columns were too narrow for a blank between: {@code 50.0-999.25}. */
	RUN_TOGETHER("Values have run together here: separate them by blanks."),
	/** The mark of a country: {@code 10,5}. */
	DECIMAL_COMMA("Decimals have commas here: write them with points."),
	/** None of these. */
	NONE("");

	private static final DecimalNotation NOTATION = new DecimalNotation('.');
	private static final Pattern WITH_COMMA = Pattern.compile("[-+]?\\d*,\\d+([eE][-+]?\\d+)?");
	private static final Pattern OF_NUMBERS = Pattern.compile("[-+.\\deE]*\\d[-+.\\deE]*");

	private final String advice;

	Slip(String advice) {
		this.advice = advice;
	}

	/** What is wrong with a value, and what to do; empty for none. */
	String advice() {
		return advice;
	}

	/** What went wrong with a value of a line. */
	static Slip of(String value) {
		if (!Double.isNaN(NOTATION.parse(value))) {
			return NONE;
		}
		if (WITH_COMMA.matcher(value).matches()) {
			return DECIMAL_COMMA;
		}
		return OF_NUMBERS.matcher(value).matches() && (hasSignInside(value) || hasTwoPoints(value)) ? RUN_TOGETHER
				: NONE;
	}

	private static boolean hasSignInside(String value) {
		// a date has signs inside, too, and no point
		return value.indexOf('-', 1) > 0 && value.contains(".");
	}

	private static boolean hasTwoPoints(String value) {
		return value.indexOf('.') != value.lastIndexOf('.');
	}
}
