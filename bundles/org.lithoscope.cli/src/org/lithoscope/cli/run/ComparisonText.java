package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.ComparisonTable.Column;
import org.lithoscope.comparison.ComparisonTable.Row;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.FigureText;

/**
 * The comparison table as aligned text: intervals in brackets where they fit, half widths where they do not, and in
 * blocks below each other where even those are too wide.
 */
final class ComparisonText {

	/** How a figure that has an interval is written. */
	private enum Style {
		BRACKETS, HALF_WIDTH;

		String cell(Estimate estimate, int decimals) {
			return switch (this) {
				case BRACKETS -> FigureText.withInterval(estimate, decimals);
				case HALF_WIDTH -> FigureText.plusMinus(estimate, decimals);
			};
		}
	}

	private final ComparisonTable table;
	private final int width;

	ComparisonText(ComparisonTable table, int width) {
		this.table = table;
		this.width = width;
	}

	/** The lines of the table. */
	List<String> lines() {
		List<Integer> all = new ArrayList<>();
		for (int c = 0; c < table.columns().size(); c++) {
			all.add(c);
		}
		for (Style style : Style.values()) {
			TextTable whole = block(all, style);
			if (whole.width() <= width) {
				return whole.lines();
			}
		}
		return blocks(all);
	}

	private List<String> blocks(List<Integer> columns) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < columns.size()) {
			int end = start + 1;
			while (end < columns.size() && block(columns.subList(start, end + 1), Style.HALF_WIDTH).width() <= width) {
				end++;
			}
			if (start > 0) {
				lines.add("");
			}
			lines.addAll(block(columns.subList(start, end), Style.HALF_WIDTH).lines());
			start = end;
		}
		return lines;
	}

	private TextTable block(List<Integer> columns, Style style) {
		List<Alignment> alignments = new ArrayList<>(List.of(Alignment.LEFT));
		// experiments need no heading, and without one the columns of the default suite fit 160 characters
		List<String> head = new ArrayList<>(List.of(""));
		for (int c : columns) {
			alignments.add(Alignment.RIGHT);
			head.add(table.columns().get(c).heading());
		}
		TextTable text = new TextTable(alignments).row(head);
		for (Row row : table.rows()) {
			List<String> cells = new ArrayList<>(List.of(row.experiment()));
			columns.forEach(c -> cells.add(cell(table.columns().get(c), row.cells().get(c), style)));
			text.row(cells);
		}
		return text;
	}

	private static String cell(Column column, Estimate estimate, Style style) {
		if (column.uncertain()) {
			return style.cell(estimate, column.decimals());
		}
		return column.decimals() == 0 ? FigureText.whole(estimate.mean())
				: FigureText.decimal(estimate.mean(), column.decimals());
	}
}
