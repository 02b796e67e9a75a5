package org.lithoscope.engine.dl4j;

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

/** One training step that PyTorch 1.13 made in double precision, from a file {@code vae-*.json}. */
record PyTorchStep(JsonObject file, JsonObject step) {

	static List<PyTorchStep> read(String name) {
		JsonObject file = Golden.read(name);
		return file.getAsJsonArray("steps").asList().stream()
				.map(step -> new PyTorchStep(file, step.getAsJsonObject())).toList();
	}

	VaeSpec spec() {
		List<Integer> hidden = file.getAsJsonArray("hidden").asList().stream().map(JsonElement::getAsInt).toList();
		Blocks blocks = new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, true, file.get("dropout").getAsDouble());
		return VaeSpec.standard(file.get("features").getAsInt(), hidden, file.get("latent").getAsInt())
				.withBlocks(blocks);
	}

	int rows() {
		return file.get("rows").getAsInt();
	}

	double beta() {
		return file.get("beta").getAsDouble();
	}

	double number(String name) {
		return step.get(name).getAsDouble();
	}

	/** Tensors before the first step of the file. */
	NetworkState initial() {
		Map<String, float[]> tensors = new LinkedHashMap<>();
		for (TensorShape shape : spec().tensors()) {
			tensors.put(shape.name(), Golden.floats(file.getAsJsonObject("initial").getAsJsonObject(shape.name())));
		}
		return new NetworkState(tensors);
	}

	/** One tensor of {@code gradients}, {@code after} or {@code evalAfter}. */
	double[] tensor(String group, String name) {
		return Golden.numbers(step.getAsJsonObject(group).getAsJsonObject(name));
	}

	FloatMatrix inputs() {
		float[] values = Golden.floats(step.getAsJsonObject("x"));
		return FloatMatrix.of(rows(), values.length / rows(), values);
	}

	ExplicitDraws draws() {
		JsonArray masks = step.getAsJsonArray("keepMasks");
		float[][][] kept = new float[masks.size()][][];
		for (int block = 0; block < kept.length; block++) {
			kept[block] = columns(masks.get(block).getAsJsonObject());
		}
		return new ExplicitDraws(columns(step.getAsJsonObject("eps")), kept);
	}

	private float[][] columns(JsonObject array) {
		float[] values = Golden.floats(array);
		float[][] columns = new float[values.length / rows()][rows()];
		for (int i = 0; i < values.length; i++) {
			columns[i % columns.length][i / columns.length] = values[i];
		}
		return columns;
	}
}
