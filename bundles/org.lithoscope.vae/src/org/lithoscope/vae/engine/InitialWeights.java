package org.lithoscope.vae.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.lithoscope.core.run.Seed;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * What a network starts from: weights and biases of Linear layers uniform in ±1/√inputs (PyTorch's default, which is
 * that of He et al. 2015, arXiv:1502.01852, with a = √5), BatchNorm scale 1 and shift 0, running mean 0 and variance 1.
 */
public final class InitialWeights {

	private InitialWeights() {
	}

	/** Draws a state; every tensor has a stream of its own, so that adding a layer leaves the others as they are. */
	public static NetworkState draw(VaeSpec spec, Seed seed) {
		Map<String, float[]> tensors = new LinkedHashMap<>();
		int inputs = 1;
		for (TensorShape shape : spec.tensors()) {
			float[] values = new float[shape.size()];
			switch (shape.role()) {
				case WEIGHT -> {
					inputs = shape.columns();
					fillUniform(values, inputs, seed.stream(shape.name()));
				}
				// a bias follows the weight of its layer
				case BIAS -> fillUniform(values, inputs, seed.stream(shape.name()));
				case NORM_SCALE, RUNNING_VARIANCE -> Arrays.fill(values, 1f);
				case NORM_SHIFT, RUNNING_MEAN -> Arrays.fill(values, 0f);
			}
			tensors.put(shape.name(), values);
		}
		return new NetworkState(tensors);
	}

	private static void fillUniform(float[] values, int inputs, Seed seed) {
		RandomGenerator generator = seed.generator();
		double bound = 1 / Math.sqrt(inputs);
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) generator.nextDouble(-bound, bound);
		}
	}
}
