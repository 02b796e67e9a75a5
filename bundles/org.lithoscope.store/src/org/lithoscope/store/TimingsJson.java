package org.lithoscope.store;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Wall times as JSON. */
final class TimingsJson {

	private TimingsJson() {
	}

	static JsonObject toJson(RunTimings timings) {
		JsonObject json = new JsonObject();
		json.add("total", JsonFiles.number(timings.total()));
		JsonObject phases = new JsonObject();
		timings.phases().forEach((phase, seconds) -> phases.add(phase, JsonFiles.number(seconds)));
		json.add("phases", phases);
		JsonArray epochs = new JsonArray();
		timings.epochs().forEach(seconds -> epochs.add(JsonFiles.number(seconds)));
		json.add("epochs", epochs);
		return json;
	}

	static RunTimings fromJson(Fields json) throws StoreException {
		Fields phases = json.object("phases");
		Map<String, Double> seconds = new LinkedHashMap<>();
		for (String phase : phases.names()) {
			seconds.put(phase, phases.number(phase));
		}
		return new RunTimings(json.number("total"), seconds, json.numbers("epochs"));
	}
}
