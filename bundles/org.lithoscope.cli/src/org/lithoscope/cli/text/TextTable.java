package org.lithoscope.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells in aligned columns, two blanks apart. */
public final class TextTable {

	/** On which side the blanks of a column go. */
	public enum Alignment {
		LEFT, RIGHT
	}

	private static final String GAP = "  ";

	private final List<Alignment> alignments;
	private final List<List<String>> rows = new ArrayList<>();

	/** A table without rows. */
	public TextTable(Alignment... alignments) {
		this.alignments = List.copyOf(Arrays.asList(alignments));
	}

	/** A table without rows. */
	public TextTable(List<Alignment> alignments) {
		this.alignments = List.copyOf(alignments);
	}

	/**
	 * Adds a row.
	 *
	 * @throws IllegalArgumentException if it has not as many cells as the table has columns
	 */
	public TextTable row(List<String> cells) {
		if (cells.size() != alignments.size()) {
			throw new IllegalArgumentException("%d cells in a table of %d columns".formatted(cells.size(),
					alignments.size()));
		}
		rows.add(List.copyOf(cells));
		return this;
	}

	/** The same. */
	public TextTable row(String... cells) {
		return row(Arrays.asList(cells));
	}

	/** How many characters the longest line has. */
	public int width() {
		return lines().stream().mapToInt(String::length).max().orElse(0);
	}

	/** The rows as lines, without blanks at their ends. */
	public List<String> lines() {
		int[] widths = new int[alignments.size()];
		for (List<String> row : rows) {
			for (int c = 0; c < widths.length; c++) {
				widths[c] = Math.max(widths[c], row.get(c).length());
			}
		}
		return rows.stream().map(row -> line(row, widths)).toList();
	}

	private String line(List<String> row, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int c = 0; c < widths.length; c++) {
			String blanks = " ".repeat(widths[c] - row.get(c).length());
			line.append(c == 0 ? "" : GAP);
			line.append(alignments.get(c) == Alignment.LEFT ? row.get(c) + blanks : blanks + row.get(c));
		}
		return line.toString().stripTrailing();
	}
}
