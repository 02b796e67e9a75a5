package org.lithoscope.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.split.Grouping;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Requests as JSON, and the hash that identifies them. */
final class RequestJson {

	/** Raised when the meaning of the fields below changes, so that old identities cannot be mistaken for new ones. */
	private static final int SCHEME = 1;

	private RequestJson() {
	}

	static JsonObject toJson(RunRequest request) {
		JsonObject json = new JsonObject();
		json.addProperty("scheme", SCHEME);
		json.add("variant", component(request.variant()));
		json.add("featureSet", component(request.featureSet()));
		json.add("scaler", component(request.scaler()));
		json.add("referenced", components(request.referenced()));
		json.add("evaluators", components(request.evaluators()));
		json.add("splitter", component(request.splitter()));
		json.addProperty("data", request.dataHash());
		json.add("fold", fold(request.fold()));
		// a text, because many JSON readers would round a 64-bit number
		json.addProperty("seed", Long.toString(request.seed()));
		return json;
	}

	static RunRequest fromJson(Fields json) throws StoreException {
		if (json.integer("scheme") != SCHEME) {
			throw new StoreException("the request has scheme %d, expected %d".formatted(json.integer("scheme"),
					SCHEME));
		}
		return new RunRequest(component(json.object("variant")), component(json.object("featureSet")),
				component(json.object("scaler")), json.list("referenced", RequestJson::component),
				json.list("evaluators", RequestJson::component), component(json.object("splitter")),
				json.text("data"), fold(json.object("fold")), seed(json));
	}

	static String canonical(RunRequest request) {
		return JsonFiles.compact(sorted(toJson(request)));
	}

	static String hash(RunRequest request) {
		return hash(canonical(request));
	}

	/** Identifies a contribution with its parameters. */
	static String hash(Component component) {
		return hash(JsonFiles.compact(sorted(component(component))));
	}

	private static String hash(String text) {
		try {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static long seed(Fields json) throws StoreException {
		try {
			return Long.parseLong(json.text("seed"));
		} catch (NumberFormatException e) {
			throw new StoreException("the field 'seed' is not a whole number", e);
		}
	}

	private static JsonArray components(List<Component> components) {
		JsonArray array = new JsonArray();
		components.forEach(c -> array.add(component(c)));
		return array;
	}

	static JsonObject component(Component component) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", component.kind().element());
		json.addProperty("id", component.id());
		json.addProperty("revision", component.revision());
		json.add("parameters", JsonFiles.texts(component.parameters()));
		return json;
	}

	private static Component component(Fields json) throws StoreException {
		String element = json.text("kind");
		ContributionKind kind = Arrays.stream(ContributionKind.values()).filter(k -> k.element().equals(element))
				.findFirst().orElseThrow(() -> new StoreException("there is no kind '%s'".formatted(element)));
		return new Component(kind, json.text("id"), json.integer("revision"), json.textMap("parameters"));
	}

	private static JsonObject fold(FoldReference fold) {
		JsonObject json = new JsonObject();
		json.addProperty("hash", fold.hash());
		json.addProperty("grouping", fold.grouping().id());
		json.addProperty("repeat", fold.repeat());
		json.addProperty("index", fold.index());
		return json;
	}

	private static FoldReference fold(Fields json) throws StoreException {
		return new FoldReference(json.text("hash"), grouping(json.text("grouping")), json.integer("repeat"),
				json.integer("index"));
	}

	static Grouping grouping(String id) throws StoreException {
		return Arrays.stream(Grouping.values()).filter(g -> g.id().equals(id)).findFirst()
				.orElseThrow(() -> new StoreException("there is no grouping '%s'".formatted(id)));
	}

	private static JsonElement sorted(JsonElement json) {
		if (json.isJsonArray()) {
			JsonArray array = new JsonArray();
			json.getAsJsonArray().forEach(each -> array.add(sorted(each)));
			return array;
		}
		if (!json.isJsonObject()) {
			return json;
		}
		JsonObject object = new JsonObject();
		new TreeMap<>(json.getAsJsonObject().asMap()).forEach((key, value) -> object.add(key, sorted(value)));
		return object;
	}
}
