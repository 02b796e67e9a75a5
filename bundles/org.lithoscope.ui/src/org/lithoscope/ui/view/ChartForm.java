package org.lithoscope.ui.view;

import java.util.List;

import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.report.drawing.ChartDrawing;
import org.lithoscope.report.table.ReportTable;
import org.lithoscope.report.table.TableFormat;
import org.lithoscope.ui.chart.Portable.Contents;

/** The forms in which a chart is written as text. */
public enum ChartForm {

	/** A drawing, always in colours for paper. */
	SVG("Save drawing as SVG…", "svg") {
		@Override
		String write(Contents contents, String name, String source) {
			return contents.svg().apply(new ChartDrawing(Palette.LIGHT, source));
		}
	},
	/** Full precision. */
	CSV("Save values as CSV…", "csv") {
		@Override
		String write(Contents contents, String name, String source) {
			return contents.csv().get();
		}
	},
	/** Tables with the rules of booktabs. */
	LATEX("Save values as LaTeX table…", "tex") {
		@Override
		String write(Contents contents, String name, String source) {
			List<ReportTable> tables = contents.tables().apply(name);
			return TableFormat.LATEX.write(source.isBlank() ? tables
					: tables.stream().map(table -> table.with(List.of(source + "."))).toList());
		}
	};

	private final String command;
	private final String extension;

	ChartForm(String command, String extension) {
		this.command = command;
		this.extension = extension;
	}

	/** What the menu says. */
	public String command() {
		return command;
	}

	/** Of its files, without a dot. */
	public String extension() {
		return extension;
	}

	/**
	 * The text, made on any thread.
	 *
	 * @param name what tables are labelled with
	 * @param source which suite and data it is of
	 */
	abstract String write(Contents contents, String name, String source);
}
