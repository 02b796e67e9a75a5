package org.lithoscope.vae;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The files of a stored model: {@code spec.json} with format, engine, specification and the list of tensors, and
 * {@code weights.f32} with the tensors' numbers one after another in that order, row-major, as little-endian IEEE 754
 * single precision without any header.
 */
final class ModelFolder {

	/** What is stored. */
	record Stored(VaeSpec spec, NetworkState state, String engine) {
	}

	private static final String FORMAT = "lithoscope-vae";
	private static final int VERSION = 1;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

	private final Path specFile;
	private final Path weightsFile;

	ModelFolder(Path folder) {
		this.specFile = folder.resolve("spec.json");
		this.weightsFile = folder.resolve("weights.f32");
	}

	void write(Stored stored) throws IOException {
		JsonObject root = new JsonObject();
		root.addProperty("format", FORMAT);
		root.addProperty("version", VERSION);
		root.addProperty("engine", stored.engine());
		root.add("spec", SpecJson.write(stored.spec()));
		JsonArray tensors = new JsonArray();
		List<TensorShape> shapes = stored.spec().tensors();
		int size = shapes.stream().mapToInt(TensorShape::size).sum();
		ByteBuffer numbers = ByteBuffer.allocate(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (TensorShape shape : shapes) {
			JsonObject tensor = new JsonObject();
			tensor.addProperty("name", shape.name());
			tensor.addProperty("rows", shape.rows());
			tensor.addProperty("columns", shape.columns());
			tensors.add(tensor);
			for (float value : stored.state().tensor(shape.name())) {
				numbers.putFloat(value);
			}
		}
		root.add("tensors", tensors);
		Files.writeString(specFile, GSON.toJson(root) + "\n");
		Files.write(weightsFile, numbers.array());
	}

	Stored read() throws IOException {
		return read((root, spec) -> new Stored(spec, readWeights(spec), root.get("engine").getAsString()));
	}

	/** The specification alone. */
	VaeSpec readSpec() throws IOException {
		return read((root, spec) -> spec);
	}

	@FunctionalInterface
	private interface Reading<T> {

		T read(JsonObject root, VaeSpec spec) throws IOException;
	}

	private <T> T read(Reading<T> reading) throws IOException {
		JsonObject root = readJson();
		try {
			requireFormat(root);
			return reading.read(root, SpecJson.read(root.getAsJsonObject("spec")));
		} catch (IllegalArgumentException | IllegalStateException | NullPointerException | ClassCastException
				| JsonParseException e) {
			throw new IOException("%s is not a model of a variational autoencoder: %s".formatted(specFile,
					e.getMessage()), e);
		}
	}

	private JsonObject readJson() throws IOException {
		try {
			return JsonParser.parseString(Files.readString(specFile)).getAsJsonObject();
		} catch (NoSuchFileException e) {
			throw new IOException("%s does not exist: the folder holds no model".formatted(specFile), e);
		} catch (JsonParseException | IllegalStateException e) {
			throw new IOException("%s is not a JSON object: %s".formatted(specFile, e.getMessage()), e);
		}
	}

	private void requireFormat(JsonObject root) throws IOException {
		String format = root.get("format").getAsString();
		int version = root.get("version").getAsInt();
		if (!format.equals(FORMAT) || version != VERSION) {
			throw new IOException("%s has format %s version %d: expected %s version %d; train the model again"
					.formatted(specFile, format, version, FORMAT, VERSION));
		}
	}

	private NetworkState readWeights(VaeSpec spec) throws IOException {
		List<TensorShape> shapes = spec.tensors();
		byte[] bytes = Files.readAllBytes(weightsFile);
		int expected = shapes.stream().mapToInt(TensorShape::size).sum() * Float.BYTES;
		if (bytes.length != expected) {
			throw new IOException("%s has %d bytes: expected %d; it is damaged or of another model".formatted(
					weightsFile, bytes.length, expected));
		}
		ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		Map<String, float[]> tensors = new LinkedHashMap<>();
		for (TensorShape shape : shapes) {
			float[] values = new float[shape.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = numbers.getFloat();
			}
			tensors.put(shape.name(), values);
		}
		return new NetworkState(tensors);
	}
}
