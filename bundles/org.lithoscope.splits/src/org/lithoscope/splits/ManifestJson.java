package org.lithoscope.splits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.splits.FoldManifest.Entry;

/** The JSON form of a {@link FoldManifest}. */
final class ManifestJson {

	private static final String FORMAT = "lithoscope-folds";
	private static final int VERSION = 1;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private ManifestJson() {
	}

	static String write(FoldManifest manifest) {
		JsonObject root = new JsonObject();
		root.addProperty("format", FORMAT);
		root.addProperty("version", VERSION);
		root.addProperty("splitter", manifest.splitter());
		JsonObject parameters = new JsonObject();
		manifest.parameters().forEach(parameters::addProperty);
		root.add("parameters", parameters);
		root.addProperty("grouping", manifest.grouping().id());
		root.addProperty("seed", manifest.seed());
		JsonArray folds = new JsonArray();
		manifest.folds().forEach(entry -> folds.add(write(manifest.grouping(), entry)));
		root.add("folds", folds);
		return GSON.toJson(root) + "\n";
	}

	private static JsonObject write(Grouping grouping, Entry entry) {
		JsonObject fold = new JsonObject();
		fold.addProperty("repeat", entry.repeat());
		fold.addProperty("index", entry.index());
		fold.addProperty("hash", entry.hash());
		JsonObject samples = new JsonObject();
		JsonObject groups = new JsonObject();
		for (Part part : Part.values()) {
			samples.addProperty(part.id(), entry.samples().get(part));
			groups.add(part.id(), GSON.toJsonTree(entry.groups().get(part)));
		}
		fold.add("samples", samples);
		if (grouping != Grouping.ROW) {
			fold.add("groups", groups);
		}
		return fold;
	}

	static FoldManifest read(String source, String json) throws DataException {
		try {
			JsonElement root = JsonParser.parseString(json);
			if (!root.isJsonObject() || !FORMAT.equals(text(root.getAsJsonObject(), "format"))) {
				throw new JsonParseException("expected \"format\": \"" + FORMAT + "\"");
			}
			return read(root.getAsJsonObject());
		} catch (JsonParseException | IllegalStateException | NumberFormatException
				| UnsupportedOperationException e) {
			throw new DataException("%s is no fold manifest: %s".formatted(source, e.getMessage()), e);
		}
	}

	private static FoldManifest read(JsonObject root) {
		int version = field(root, "version").getAsInt();
		if (version != VERSION) {
			throw new JsonParseException(
					"it has version %d, and this Lithoscope reads version %d".formatted(version, VERSION));
		}
		Grouping grouping = grouping(text(root, "grouping"));
		Map<String, String> parameters = new LinkedHashMap<>();
		field(root, "parameters").getAsJsonObject().entrySet()
				.forEach(parameter -> parameters.put(parameter.getKey(), parameter.getValue().getAsString()));
		List<Entry> folds = new ArrayList<>();
		for (JsonElement fold : field(root, "folds").getAsJsonArray()) {
			folds.add(readFold(grouping, fold.getAsJsonObject()));
		}
		return new FoldManifest(text(root, "splitter"), parameters, grouping, field(root, "seed").getAsLong(), folds);
	}

	private static Entry readFold(Grouping grouping, JsonObject fold) {
		Map<Part, Integer> samples = new EnumMap<>(Part.class);
		Map<Part, List<String>> groups = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			samples.put(part, field(field(fold, "samples").getAsJsonObject(), part.id()).getAsInt());
			groups.put(part, grouping == Grouping.ROW ? List.of()
					: texts(field(field(fold, "groups").getAsJsonObject(), part.id()).getAsJsonArray()));
		}
		Entry entry = new Entry(field(fold, "repeat").getAsInt(), field(fold, "index").getAsInt(), text(fold, "hash"),
				samples, groups);
		if (grouping != Grouping.ROW && !entry.hash().equals(FoldDigest.ofGroups(grouping, groups))) {
			throw new JsonParseException(("the groups of repeat %d, fold %d are not those its hash was made from; "
					+ "results of the original folds would be taken for results of these").formatted(entry.repeat(),
							entry.index()));
		}
		return entry;
	}

	private static List<String> texts(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsString).toList();
	}

	private static String text(JsonObject object, String name) {
		return field(object, name).getAsString();
	}

	private static JsonElement field(JsonObject object, String name) {
		JsonElement value = object.get(name);
		if (value == null) {
			throw new JsonParseException("\"" + name + "\" is missing");
		}
		return value;
	}

	private static Grouping grouping(String id) {
		return Arrays.stream(Grouping.values()).filter(grouping -> grouping.id().equals(id)).findFirst()
				.orElseThrow(() -> new JsonParseException("\"grouping\" is '%s': expected one of %s".formatted(id,
						String.join(", ", Arrays.stream(Grouping.values()).map(Grouping::id).toList()))));
	}
}
