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
 * that of He et al. 2015, arXiv:1502.01852, with a = √5), BatchNorm scale 1 and shift 0, running mean 0 and variance 1;
 * mixtures with equal weights, and means and log variances from N(0, 1); pseudo-inputs from N(0, 0.01²).
 */
public final class InitialWeights {

	private static final double NEAR_ZERO = 0.01;

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
				case NORM_SHIFT, RUNNING_MEAN, MIXTURE_LOGITS -> Arrays.fill(values, 0f);
				case MIXTURE_MEANS, MIXTURE_LOG_VARIANCES -> fillNormal(values, 1, seed.stream(shape.name()));
				case PSEUDO_INPUTS -> fillNormal(values, NEAR_ZERO, seed.stream(shape.name()));
			}
			tensors.put(shape.name(), values);
		}
		return new NetworkState(tensors);
	}

	private static void fillNormal(float[] values, double deviation, Seed seed) {
		RandomGenerator generator = seed.generator();
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) (deviation * generator.nextGaussian());
		}
	}

	private static void fillUniform(float[] values, int inputs, Seed seed) {
		RandomGenerator generator = seed.generator();
		double bound = 1 / Math.sqrt(inputs);
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) generator.nextDouble(-bound, bound);
		}
	}
}
