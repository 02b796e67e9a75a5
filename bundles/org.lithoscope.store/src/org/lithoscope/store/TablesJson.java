package org.lithoscope.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.evaluation.ResultTable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Result tables as JSON, by evaluator. */
final class TablesJson {

	private TablesJson() {
	}

	static JsonObject toJson(Map<String, List<ResultTable>> tables) {
		JsonObject json = new JsonObject();
		tables.forEach((evaluator, list) -> {
			JsonArray array = new JsonArray();
			list.forEach(table -> array.add(table(table)));
			json.add(evaluator, array);
		});
		return json;
	}

	static Map<String, List<ResultTable>> read(Path file) throws StoreException {
		return fromJson(JsonFiles.read(file), file);
	}

	/** @param file named in a refusal */
	static Map<String, List<ResultTable>> fromJson(Fields json, Path file) throws StoreException {
		Map<String, List<ResultTable>> tables = new LinkedHashMap<>();
		try {
			for (String evaluator : json.names()) {
				tables.put(evaluator, json.list(evaluator, TablesJson::table));
			}
		} catch (IllegalArgumentException | IllegalStateException e) {
			throw new StoreException("the file %s is broken: %s".formatted(file, e.getMessage()), e);
		}
		return tables;
	}

	private static JsonObject table(ResultTable table) {
		JsonObject json = new JsonObject();
		json.addProperty("name", table.name());
		json.add("columns", ResultJson.texts(table.columns()));
		JsonArray rows = new JsonArray();
		table.rows().forEach(row -> rows.add(ResultJson.texts(row)));
		json.add("rows", rows);
		return json;
	}

	private static ResultTable table(Fields json) throws StoreException {
		List<List<String>> rows = new ArrayList<>();
		for (JsonElement row : json.array("rows")) {
			rows.add(row.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
		}
		return new ResultTable(json.text("name"), json.texts("columns"), rows);
	}
}
