package org.lithoscope.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** Reads and writes JSON files: UTF-8, two blanks of indentation, numbers in their shortest exact form. */
final class JsonFiles {

	private static final Gson COMPACT = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
	private static final Gson INDENTED = COMPACT.newBuilder().setPrettyPrinting().create();

	private JsonFiles() {
	}

	/**
	 * Reads an object.
	 *
	 * @throws StoreException if the file is missing, cannot be read or holds something else; the message names it
	 */
	static Fields read(Path file) throws StoreException {
		try (Reader in = Files.newBufferedReader(file)) {
			JsonReader reader = new JsonReader(in);
			reader.setStrictness(Strictness.STRICT);
			return new Fields(JsonParser.parseReader(reader).getAsJsonObject());
		} catch (NoSuchFileException e) {
			throw new StoreException("the file %s is missing".formatted(file.getFileName()), e);
		} catch (IOException e) {
			throw new StoreException("the file %s cannot be read: %s".formatted(file, FailureReason.of(e)), e);
		} catch (JsonParseException | IllegalStateException e) {
			throw new StoreException("the file %s is broken: expected a JSON object".formatted(file.getFileName()), e);
		}
	}

	/** Writes beside the target and renames in, so that the target is never half-written. */
	static void write(Path file, JsonElement json) throws IOException {
		writeText(file, text(json));
	}

	/** Writes beside the target and renames in, so that the target is never half-written. */
	static void writeText(Path file, String text) throws IOException {
		// no createTempFile, which would make the file unreadable for colleagues who share the store
		Path beside = file.resolveSibling(".%s-%d-%d.tmp".formatted(file.getFileName(), ProcessHandle.current().pid(),
				Thread.currentThread().threadId()));
		try {
			Files.writeString(beside, text, StandardCharsets.UTF_8);
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** The indented form, ending with a line break. */
	static String text(JsonElement json) {
		return INDENTED.toJson(json) + "\n";
	}

	/** The form without white space. */
	static String compact(JsonElement json) {
		return COMPACT.toJson(json);
	}

	/** A number, or null where it is not finite. */
	static JsonElement number(double value) {
		return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
	}

	static JsonObject texts(Map<String, String> map) {
		JsonObject object = new JsonObject();
		map.forEach(object::addProperty);
		return object;
	}
}
