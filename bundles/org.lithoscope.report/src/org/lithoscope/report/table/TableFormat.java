package org.lithoscope.report.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats in which tables go into papers and other programs. */
public enum TableFormat {

	/** RFC 4180 with line feeds; full precision; an interval is two columns more; each table begins with its caption. */
	CSV {
		@Override
		public String write(List<ReportTable> tables) {
			return tables.stream().map(CsvTable::write).collect(Collectors.joining("\n"));
		}
	},
	/** Tables with the rules of the package booktabs, ready for a paper. */
	LATEX {
		@Override
		public String write(List<ReportTable> tables) {
			return "% needs \\usepackage{booktabs}\n"
					+ tables.stream().map(LatexTable::write).collect(Collectors.joining("\n"));
		}
	},
	/** Tables as GitHub and pandoc read them. */
	MARKDOWN {
		@Override
		public String write(List<ReportTable> tables) {
			return tables.stream().map(MarkdownTable::write).collect(Collectors.joining("\n"));
		}
	},
	/** One object per table, figures in full precision. */
	JSON {
		@Override
		public String write(List<ReportTable> tables) {
			return JsonTables.write(tables);
		}
	};

	/** The name used on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The tables as one text that ends with a line feed. */
	public abstract String write(List<ReportTable> tables);
}
