package org.lithoscope.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.report.Report;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.table.ReportTables;
import org.lithoscope.report.table.TableFormat;

/** What can be made of a review; the ending of the file decides. */
public enum ReportKind {

	/** The whole report. */
	HTML("html", "Report, one page for a browser", null),
	/** Its tables for a paper. */
	LATEX("tex", "Tables for LaTeX", TableFormat.LATEX),
	/** Its tables for a spreadsheet. */
	CSV("csv", "Tables as comma-separated values", TableFormat.CSV),
	/** Its tables for notes. */
	MARKDOWN("md", "Tables as Markdown", TableFormat.MARKDOWN),
	/** Its tables for a program. */
	JSON("json", "Tables as JSON", TableFormat.JSON);

	private final String extension;
	private final String label;
	private final TableFormat format;

	ReportKind(String extension, String label, TableFormat format) {
		this.extension = extension;
		this.label = label;
		this.format = format;
	}

	/** The ending of its files, without a dot. */
	public String extension() {
		return extension;
	}

	/** What people call it. */
	public String label() {
		return label;
	}

	/** The kind that a file's ending asks for, if there is one. */
	public static Optional<ReportKind> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.extension)).findFirst();
	}

	/** The endings, for a message. */
	static String extensions() {
		List<String> all = Arrays.stream(values()).map(kind -> "." + kind.extension).toList();
		return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
	}

	/** @throws java.util.concurrent.CancellationException if it is not wanted any more */
	String write(ReportContent content, Cancellation cancellation) {
		return format == null ? Report.html(content, cancellation)
				: format.write(new ReportTables(content.review()).all());
	}
}
