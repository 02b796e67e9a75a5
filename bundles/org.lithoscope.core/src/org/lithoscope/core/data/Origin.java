package org.lithoscope.core.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a table comes from, for provenance lines and reports.
 *
 * @param title a short name for headings, for instance {@code lily-surrogate.csv.gz}
 * @param synthetic whether the values were generated rather than measured; shown wherever the table is shown
 * @param notes what the reader noticed, one sentence each
 */
public record Origin(String title, boolean synthetic, List<String> notes) {

	public Origin {
		Objects.requireNonNull(title, "title");
		notes = List.copyOf(notes);
	}

	/** A table from a file: nothing in a file tells whether its values were measured, so its name does. */
	public static Origin ofFile(String title, List<String> notes) {
		String name = title.toLowerCase(Locale.ROOT);
		return new Origin(title, name.contains("surrogate") || name.contains("synthetic"), notes);
	}

	/** The title, marked when the data are synthetic. */
	public String label() {
		return synthetic ? title + " (synthetic)" : title;
	}
}
