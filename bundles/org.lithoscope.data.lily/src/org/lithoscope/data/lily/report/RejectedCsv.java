package org.lithoscope.data.lily.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Faulty rows as a table. */
public final class RejectedCsv {

	private RejectedCsv() {
	}

	/** The text of the file: file, line, column, problem and the row as it stands. */
	public static String of(List<RejectedRow> rows) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			csv.writeRecord("file", "line", "column", "problem", "row");
			for (RejectedRow row : rows) {
				csv.writeRecord(row.file(), String.valueOf(row.line()), row.column(), row.problem(), row.record());
			}
		} catch (IOException e) {
			throw new UncheckedIOException("a text in memory", e);
		}
		return text.toString();
	}
}
