package org.lithoscope.core.data;

import java.util.List;
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

	/** The title, marked when the data are synthetic. */
	public String label() {
		return synthetic ? title + " (synthetic)" : title;
	}
}
