package org.lithoscope.ui.comparison;

import org.lithoscope.ui.session.RunRow;

/** A line of the Runs view. */
sealed interface RunLine {

	/**
	 * The heading of a group.
	 *
	 * @param title what its runs share
	 * @param runs how many there are
	 * @param summary how far they are
	 * @param open whether they are shown
	 */
	record Heading(String title, int runs, String summary, boolean open) implements RunLine {

		String text() {
			return "%s %s  (%,d)".formatted(open ? "▾" : "▸", title, runs);
		}
	}

	/** A run. */
	record Run(RunRow row) implements RunLine {
	}
}
