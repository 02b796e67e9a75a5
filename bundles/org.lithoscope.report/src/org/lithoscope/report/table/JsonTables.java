package org.lithoscope.report.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

/** Tables as JSON: figures in full precision, {@code null} where one is not defined. */
final class JsonTables {

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private JsonTables() {
		json.setIndent("  ");
		json.setHtmlSafe(false);
	}

	static String write(List<ReportTable> tables) {
		JsonTables writer = new JsonTables();
		try {
			writer.json.beginArray();
			for (ReportTable table : tables) {
				writer.table(table);
			}
			writer.json.endArray();
		} catch (IOException e) {
			throw new UncheckedIOException("a string cannot fail to be written", e);
		}
		return writer.text + "\n";
	}

	private void table(ReportTable table) throws IOException {
		json.beginObject();
		json.name("table").value(table.id());
		json.name("caption").value(table.caption());
		json.name("columns").beginArray();
		for (ReportTable.Column column : table.columns()) {
			json.value(column.heading());
		}
		json.endArray();
		json.name("rows").beginArray();
		for (List<Cell> row : table.rows()) {
			json.beginArray();
			for (Cell cell : row) {
				cell(cell);
			}
			json.endArray();
		}
		json.endArray();
		json.name("notes").beginArray();
		for (String note : table.notes()) {
			json.value(note);
		}
		json.endArray();
		json.endObject();
	}

	private void cell(Cell cell) throws IOException {
		switch (cell) {
			case Cell.Words(String words) -> json.value(words);
			case Cell.Figure figure when figure.hasInterval() -> {
				json.beginObject();
				json.name("value").value(figure.value());
				json.name("lower").value(figure.low());
				json.name("upper").value(figure.high());
				json.endObject();
			}
			case Cell.Figure figure when Double.isFinite(figure.value()) -> json.value(figure.value());
			case Cell.Figure figure -> json.nullValue();
		}
	}
}
