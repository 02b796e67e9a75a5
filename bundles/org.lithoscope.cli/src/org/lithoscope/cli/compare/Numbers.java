package org.lithoscope.cli.compare;

import org.lithoscope.cli.CommandException;

/** Numbers of the command line. */
public final class Numbers {

	private Numbers() {
	}

	/** @throws CommandException if the text is no number above 0 */
	public static double above0(String option, String text) throws CommandException {
		try {
			double value = Double.parseDouble(text);
			if (value > 0 && value < Double.POSITIVE_INFINITY) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw CommandException.input("%s = '%s': expected a number above 0, for instance 0.01".formatted(option, text));
		}
		throw CommandException.input("%s = '%s': expected a number above 0, for instance 0.01".formatted(option, text));
	}

	/** @throws CommandException if the text is no whole number, or one below the least */
	public static int atLeast(int least, String option, String text) throws CommandException {
		if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least) {
			return Integer.parseInt(text);
		}
		throw CommandException.input("%s = '%s': expected a whole number of %d or more".formatted(option, text, least));
	}
}
