package org.lithoscope.store;

import org.lithoscope.store.SuiteManifest.Data;
import org.lithoscope.store.SuiteManifest.Experiment;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Suite manifests as JSON. */
final class ManifestJson {

	private ManifestJson() {
	}

	static JsonObject toJson(SuiteManifest manifest) {
		JsonObject json = new JsonObject();
		json.addProperty("name", manifest.name());
		json.addProperty("title", manifest.title());
		json.addProperty("description", manifest.description());
		json.addProperty("baseline", manifest.baseline());
		json.add("data", data(manifest.data()));
		json.addProperty("splitter", manifest.splitter());
		json.addProperty("grouping", manifest.grouping().id());
		json.addProperty("seed", manifest.seed());
		JsonArray experiments = new JsonArray();
		manifest.experiments().forEach(experiment -> experiments.add(experiment(experiment)));
		json.add("experiments", experiments);
		json.add("notes", ResultJson.texts(manifest.notes()));
		return json;
	}

	static SuiteManifest fromJson(Fields json) throws StoreException {
		return new SuiteManifest(json.text("name"), json.text("title"), json.text("description"),
				json.text("baseline"), data(json.object("data")), json.text("splitter"),
				RequestJson.grouping(json.text("grouping")), json.longInteger("seed"),
				json.list("experiments", ManifestJson::experiment), json.texts("notes"));
	}

	private static JsonObject data(Data data) {
		JsonObject json = new JsonObject();
		json.addProperty("title", data.title());
		json.addProperty("synthetic", data.synthetic());
		json.addProperty("hash", data.hash());
		json.addProperty("samples", data.samples());
		json.addProperty("boreholes", data.boreholes());
		json.addProperty("lithologies", data.lithologies());
		return json;
	}

	private static Data data(Fields json) throws StoreException {
		return new Data(json.text("title"), json.bool("synthetic"), json.text("hash"), json.integer("samples"),
				json.integer("boreholes"), json.integer("lithologies"));
	}

	private static JsonObject experiment(Experiment experiment) {
		JsonObject json = new JsonObject();
		json.addProperty("name", experiment.name());
		json.addProperty("variant", experiment.variant());
		json.addProperty("note", experiment.note());
		json.add("runs", ResultJson.texts(experiment.runs()));
		return json;
	}

	private static Experiment experiment(Fields json) throws StoreException {
		return new Experiment(json.text("name"), json.text("variant"), json.text("note"), json.texts("runs"));
	}
}
