package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import com.google.gson.JsonObject;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;

/**
 * The identity.
 *
 * @param latentSize how many features there are
 * @param decodes whether the targets are the inputs, so that a latent code is its own reconstruction
 */
record ScaledFeaturesModel(int latentSize, boolean decodes) implements LatentModel {

	private static final ModelFile FILE = new ModelFile("lithoscope-scaled-features");

	static ScaledFeaturesModel load(Path folder) throws IOException {
		return FILE.read(folder, json -> new ScaledFeaturesModel(json.get("features").getAsInt(),
				json.get("decodes").getAsBoolean()));
	}

	@Override
	public FloatMatrix encode(FloatMatrix inputs) {
		return requireWidth(inputs);
	}

	@Override
	public Optional<FloatMatrix> decode(FloatMatrix latent) {
		return decodes ? Optional.of(requireWidth(latent)) : Optional.empty();
	}

	private FloatMatrix requireWidth(FloatMatrix matrix) {
		if (matrix.columns() != latentSize) {
			throw new IllegalArgumentException("the model knows %d features, the matrix has %d columns".formatted(
					latentSize, matrix.columns()));
		}
		return matrix;
	}

	@Override
	public long parameterCount() {
		return 0;
	}

	@Override
	public void save(Path folder) throws IOException {
		JsonObject json = new JsonObject();
		json.addProperty("features", latentSize);
		json.addProperty("decodes", decodes);
		FILE.write(folder, json);
	}
}
