package org.lithoscope.engine.fused;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.testing.Golden;
import org.lithoscope.vae.engine.ExplicitDraws;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

/** One of the files {@code vae-*.json}: three steps of PyTorch in double precision. */
record GoldenCase(JsonObject json) {

	static GoldenCase read(String file) {
		return new GoldenCase(Golden.read(file));
	}

	VaeSpec spec() {
		List<Integer> hidden = json.getAsJsonArray("hidden").asList().stream().map(JsonElement::getAsInt).toList();
		return VaeSpec.standard(json.get("features").getAsInt(), hidden, json.get("latent").getAsInt())
				.withBlocks(new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, true,
						json.get("dropout").getAsDouble()));
	}

	int rows() {
		return json.get("rows").getAsInt();
	}

	double beta() {
		return json.get("beta").getAsDouble();
	}

	NetworkState initial() {
		return state(spec().tensors(), json.getAsJsonObject("initial"));
	}

	List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		json.getAsJsonArray("steps").forEach(step -> steps.add(new Step(step.getAsJsonObject(), rows())));
		return steps;
	}

	private static NetworkState state(List<TensorShape> shapes, JsonObject tensors) {
		Map<String, float[]> state = new LinkedHashMap<>();
		shapes.forEach(shape -> state.put(shape.name(), Golden.floats(tensors.getAsJsonObject(shape.name()))));
		return new NetworkState(state);
	}

	/** One step. */
	record Step(JsonObject json, int rows) {

		FloatMatrix inputs() {
			return matrix("x");
		}

		FloatMatrix matrix(String name) {
			float[] values = Golden.floats(json.getAsJsonObject(name));
			return FloatMatrix.of(rows, values.length / rows, values);
		}

		double number(String name) {
			return json.get(name).getAsDouble();
		}

		double[] evaluated(String name) {
			return Golden.numbers(json.getAsJsonObject("evalAfter").getAsJsonObject(name));
		}

		double[] gradient(String tensor) {
			return Golden.numbers(json.getAsJsonObject("gradients").getAsJsonObject(tensor));
		}

		double[] after(String tensor) {
			return Golden.numbers(json.getAsJsonObject("after").getAsJsonObject(tensor));
		}

		ExplicitDraws draws() {
			JsonArray masks = json.getAsJsonArray("keepMasks");
			float[][][] kept = new float[masks.size()][][];
			for (int b = 0; b < kept.length; b++) {
				kept[b] = featureMajor(Golden.floats(masks.get(b).getAsJsonObject()));
			}
			return new ExplicitDraws(featureMajor(Golden.floats(json.getAsJsonObject("eps"))), kept);
		}

		private float[][] featureMajor(float[] values) {
			int width = values.length / rows;
			float[][] features = new float[width][rows];
			for (int r = 0; r < rows; r++) {
				for (int f = 0; f < width; f++) {
					features[f][r] = values[r * width + f];
				}
			}
			return features;
		}
	}
}
