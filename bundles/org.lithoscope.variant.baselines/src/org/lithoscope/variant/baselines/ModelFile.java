package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A small model as the file {@code model.json}: a JSON object with the format's name and version beside what the model
 * consists of.
 *
 * @param format what kind of model it is
 */
record ModelFile(String format) {

	private static final String NAME = "model.json";
	private static final int VERSION = 1;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

	void write(Path folder, JsonObject content) throws IOException {
		JsonObject json = new JsonObject();
		json.addProperty("format", format);
		json.addProperty("version", VERSION);
		content.entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
		Files.writeString(folder.resolve(NAME), GSON.toJson(json) + "\n");
	}

	/** @throws IOException if the folder holds no model of this format */
	<T> T read(Path folder, Function<JsonObject, T> content) throws IOException {
		Path file = folder.resolve(NAME);
		try {
			JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
			requireFormat(file, json);
			return content.apply(json);
		} catch (NoSuchFileException e) {
			throw new IOException("%s does not exist: the folder holds no model".formatted(file), e);
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException
				| ClassCastException | UnsupportedOperationException e) {
			throw new IOException("%s is no model of format %s: %s".formatted(file, format, e.getMessage()), e);
		}
	}

	private void requireFormat(Path file, JsonObject json) throws IOException {
		String found = json.get("format").getAsString();
		int version = json.get("version").getAsInt();
		if (!found.equals(format) || version != VERSION) {
			throw new IOException("%s has format %s version %d: expected %s version %d; train the model again"
					.formatted(file, found, version, format, VERSION));
		}
	}
}
