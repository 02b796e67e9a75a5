package org.lithoscope.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Results as JSON. */
final class ResultJson {

	private ResultJson() {
	}

	static JsonObject toJson(RunResult result) {
		JsonObject json = new JsonObject();
		JsonObject rows = new JsonObject();
		result.rows().forEach((part, count) -> rows.addProperty(part.id(), count));
		json.add("rows", rows);
		JsonObject training = new JsonObject();
		training.addProperty("epochs", result.epochs());
		training.addProperty("keptEpoch", result.keptEpoch());
		training.addProperty("stopReason", result.stopReason());
		training.addProperty("parameterCount", result.parameterCount());
		training.addProperty("latentSize", result.latentSize());
		json.add("training", training);
		JsonArray evaluations = new JsonArray();
		result.evaluations().forEach(evaluation -> evaluations.add(evaluation(evaluation)));
		json.add("evaluations", evaluations);
		json.add("notes", texts(result.notes()));
		return json;
	}

	static RunResult fromJson(Fields json) throws StoreException {
		Fields training = json.object("training");
		return new RunResult(rows(json.object("rows")), training.integer("epochs"), training.integer("keptEpoch"),
				training.text("stopReason"), training.longInteger("parameterCount"), training.integer("latentSize"),
				json.list("evaluations", ResultJson::evaluation), json.texts("notes"));
	}

	static JsonArray texts(List<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}

	private static Map<Part, Integer> rows(Fields json) throws StoreException {
		Map<Part, Integer> rows = new EnumMap<>(Part.class);
		for (String name : json.names()) {
			rows.put(part(name), json.integer(name));
		}
		return rows;
	}

	static JsonObject evaluation(EvaluatorResult evaluation) {
		JsonObject json = new JsonObject();
		json.addProperty("evaluator", evaluation.evaluator());
		JsonArray measures = new JsonArray();
		evaluation.measures().forEach(measure -> measures.add(measure(measure)));
		json.add("measures", measures);
		json.add("notes", texts(evaluation.notes()));
		return json;
	}

	static EvaluatorResult evaluation(Fields json) throws StoreException {
		return new EvaluatorResult(json.text("evaluator"), json.list("measures", ResultJson::measure),
				json.texts("notes"));
	}

	private static JsonObject measure(Measure measure) {
		JsonObject json = new JsonObject();
		json.addProperty("name", measure.name());
		json.addProperty("rows", measure.rows().id());
		json.addProperty("k", measure.k());
		json.add("value", JsonFiles.number(measure.value()));
		return json;
	}

	private static Measure measure(Fields json) throws StoreException {
		return new Measure(json.text("name"), part(json.text("rows")), json.integer("k"), json.number("value"));
	}

	private static Part part(String id) throws StoreException {
		return Arrays.stream(Part.values()).filter(p -> p.id().equals(id)).findFirst()
				.orElseThrow(() -> new StoreException("there is no side '%s' of a fold".formatted(id)));
	}
}
