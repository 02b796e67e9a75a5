package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.evaluation.ResultTable;

import com.google.gson.stream.JsonReader;

/** Picks single tables out of a file of many without making objects of the others. */
final class TableReader {

	private TableReader() {
	}

	/**
	 * The tables of an evaluator that have a name, in the file's order.
	 *
	 * @throws StoreException if the file is missing or broken
	 */
	static List<ResultTable> read(Path file, String evaluator, String name) throws StoreException {
		List<ResultTable> found = new ArrayList<>();
		try (JsonReader in = new JsonReader(Files.newBufferedReader(file))) {
			in.beginObject();
			while (in.hasNext()) {
				if (in.nextName().equals(evaluator)) {
					in.beginArray();
					while (in.hasNext()) {
						table(in, name).ifPresent(found::add);
					}
					// each evaluator stands once in the file: what follows is passed over unread
					return found;
				}
				in.skipValue();
			}
			in.endObject();
		} catch (IOException | IllegalStateException | IllegalArgumentException e) {
			throw new StoreException("the file %s is broken: %s".formatted(file, e.getMessage()), e);
		}
		return found;
	}

	/** A table if it has the wanted name; the name is written first, so that others are passed over. */
	private static Optional<ResultTable> table(JsonReader in, String wanted) throws IOException {
		String name = wanted;
		List<String> columns = List.of();
		List<List<String>> rows = new ArrayList<>();
		in.beginObject();
		while (in.hasNext()) {
			String field = in.nextName();
			if (field.equals("name")) {
				name = in.nextString();
			} else if (name.equals(wanted) && field.equals("columns")) {
				columns = texts(in);
			} else if (name.equals(wanted) && field.equals("rows")) {
				in.beginArray();
				while (in.hasNext()) {
					rows.add(texts(in));
				}
				in.endArray();
			} else {
				in.skipValue();
			}
		}
		in.endObject();
		return name.equals(wanted) ? Optional.of(new ResultTable(name, columns, rows)) : Optional.empty();
	}

	private static List<String> texts(JsonReader in) throws IOException {
		List<String> texts = new ArrayList<>();
		in.beginArray();
		while (in.hasNext()) {
			texts.add(in.nextString());
		}
		in.endArray();
		return texts;
	}
}
