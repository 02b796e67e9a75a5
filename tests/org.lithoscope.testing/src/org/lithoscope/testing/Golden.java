package org.lithoscope.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Values of other implementations, kept as JSON beside this class: {@code vae-*.json} and {@code latent-terms.json} were
 * computed with PyTorch 1.13 in double precision, {@code clustering.json} with scikit-learn 1.2.
 */
public final class Golden {

	private Golden() {
	}

	/** One golden file, by name without folder. */
	public static JsonObject read(String file) {
		try (InputStream in = Golden.class.getResourceAsStream("golden/" + file)) {
			if (in == null) {
				throw new IllegalArgumentException("there is no golden file " + file);
			}
			return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The numbers of an array written as {@code {"shape": […], "data": […]}}. */
	public static double[] numbers(JsonObject array) {
		return numbers(array.getAsJsonArray("data"));
	}

	/** The numbers of a plain JSON array. */
	public static double[] numbers(JsonArray array) {
		double[] numbers = new double[array.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = array.get(i).getAsDouble();
		}
		return numbers;
	}

	/** The same in single precision. */
	public static float[] floats(JsonObject array) {
		double[] numbers = numbers(array);
		float[] floats = new float[numbers.length];
		for (int i = 0; i < floats.length; i++) {
			floats[i] = (float) numbers[i];
		}
		return floats;
	}
}
