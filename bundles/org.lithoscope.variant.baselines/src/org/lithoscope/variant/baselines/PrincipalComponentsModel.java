package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;

/**
 * Coordinates along principal components.
 *
 * @param components as many as are kept
 * @param decodes whether the targets are the inputs, so that a code can be brought back
 */
record PrincipalComponentsModel(PrincipalComponents components, boolean decodes) implements LatentModel {

	private static final ModelFile FILE = new ModelFile("lithoscope-principal-components");

	/** A model of the first {@code kept} components. */
	static PrincipalComponentsModel of(PrincipalComponents all, int kept, boolean decodes) {
		int columns = all.mean().length;
		DoubleMatrix first = DoubleMatrix.of(kept, columns, Arrays.copyOf(all.components().values(), kept * columns));
		return new PrincipalComponentsModel(
				new PrincipalComponents(all.mean(), first, Arrays.copyOf(all.variances(), kept)), decodes);
	}

	static PrincipalComponentsModel load(Path folder) throws IOException {
		return FILE.read(folder, json -> {
			double[] mean = numbers(json, "mean");
			double[] variances = numbers(json, "variances");
			DoubleMatrix directions = DoubleMatrix.of(variances.length, mean.length, numbers(json, "directions"));
			return new PrincipalComponentsModel(new PrincipalComponents(mean, directions, variances),
					json.get("decodes").getAsBoolean());
		});
	}

	@Override
	public int latentSize() {
		return components.variances().length;
	}

	@Override
	public FloatMatrix encode(FloatMatrix inputs) {
		return components.project(inputs, latentSize());
	}

	@Override
	public Optional<FloatMatrix> decode(FloatMatrix latent) {
		if (latent.columns() != latentSize()) {
			throw new IllegalArgumentException("the model has %d components, the matrix has %d columns".formatted(
					latentSize(), latent.columns()));
		}
		return decodes ? Optional.of(back(latent)) : Optional.empty();
	}

	private FloatMatrix back(FloatMatrix latent) {
		double[] mean = components.mean();
		FloatMatrix features = FloatMatrix.zeros(latent.rows(), mean.length);
		for (int row = 0; row < latent.rows(); row++) {
			for (int feature = 0; feature < mean.length; feature++) {
				double sum = mean[feature];
				for (int i = 0; i < latent.columns(); i++) {
					sum += latent.get(row, i) * components.components().get(i, feature);
				}
				features.set(row, feature, (float) sum);
			}
		}
		return features;
	}

	/** The mean and the directions. */
	@Override
	public long parameterCount() {
		return components.mean().length * (1L + latentSize());
	}

	@Override
	public void save(Path folder) throws IOException {
		JsonObject json = new JsonObject();
		json.addProperty("decodes", decodes);
		json.add("mean", array(components.mean()));
		json.add("variances", array(components.variances()));
		json.add("directions", array(components.components().values()));
		FILE.write(folder, json);
	}

	private static JsonArray array(double[] numbers) {
		JsonArray array = new JsonArray(numbers.length);
		Arrays.stream(numbers).forEach(array::add);
		return array;
	}

	private static double[] numbers(JsonObject json, String name) {
		JsonArray array = json.getAsJsonArray(name);
		double[] numbers = new double[array.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = array.get(i).getAsDouble();
		}
		return numbers;
	}
}
