package org.lithoscope.report.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table for a paper, with booktabs' rules. */
final class LatexTable {

	private LatexTable() {
	}

	static String write(ReportTable table) {
		StringBuilder latex = new StringBuilder("\\begin{table}\n\\centering\n");
		latex.append("\\caption{").append(escape(table.caption())).append(".");
		table.notes().forEach(note -> latex.append(' ').append(escape(note)));
		latex.append("}\n\\label{tab:").append(table.id()).append("}\n\\begin{tabular}{");
		table.columns().forEach(column -> latex.append(column.numeric() ? 'r' : 'l'));
		latex.append("}\n\\toprule\n");
		latex.append(row(table.columns().stream().map(ReportTable.Column::heading).toList()));
		latex.append("\\midrule\n");
		table.rows().forEach(cells -> latex.append(row(cells.stream().map(Cell::text).toList())));
		return latex.append("\\bottomrule\n\\end{tabular}\n\\end{table}\n").toString();
	}

	private static String row(List<String> cells) {
		return cells.stream().map(LatexTable::escape).collect(Collectors.joining(" & ", "", " \\\\\n"));
	}

	private static String escape(String text) {
		StringBuilder latex = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean sign = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))
					&& (i == 0 || " [(±".indexOf(text.charAt(i - 1)) >= 0);
			latex.append(c == '-' && sign ? "$-$" : character(c));
		}
		return latex.toString();
	}

	private static String character(char c) {
		return switch (c) {
			case '\\' -> "\\textbackslash{}";
			case '&', '%', '$', '#', '_', '{', '}' -> "\\" + c;
			case '~' -> "\\textasciitilde{}";
			case '^' -> "\\textasciicircum{}";
			case '<' -> "$<$";
			case '>' -> "$>$";
			case '±' -> "$\\pm$";
			case '−' -> "$-$";
			case 'β' -> "$\\beta$";
			case '²' -> "$^2$";
			case '³' -> "$^3$";
			case '∞' -> "$\\infty$";
			case '·' -> "$\\cdot$";
			case '–' -> "--";
			case '…' -> "\\ldots{}";
			default -> Character.toString(c);
		};
	}
}
