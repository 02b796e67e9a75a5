package org.lithoscope.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.TensorShape;

/** Hand-derived gradients against central differences of the objective in double precision. */
class GradientTest {

	/** Small, so that hardly any unit comes to rest or to life on the way. */
	private static final double STEP = 2e-7;

	/**
	 * Where a tensor hardly matters (weights before a BatchNorm are free up to a factor), its gradient is a difference
	 * of large numbers; it is measured by the gradient of the whole network as well.
	 */
	private static final double SHARE_OF_WHOLE = 1e-5;

	/** Of single precision. */
	private static final double TOLERANCE = 1e-5;

	/** Of the differences, as a share of the objective. */
	private static final double ROUNDING = 1e-7;

	static LongStream seeds() {
		return LongStream.range(0, 25);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyGradientOfARandomNetworkAgrees(long seed) {
		RandomCase drawn = RandomCase.draw(seed, 8 + new SplittableRandom(seed).nextInt(40));
		BothKernels.engines().forEach(engine -> assertGradients(drawn, gradients(engine, drawn)));
	}

	private static void assertGradients(RandomCase drawn, NetworkState gradients) {
		ReferenceVae reference = new ReferenceVae(drawn.spec(), drawn.state(), drawn.draws());
		for (TensorShape shape : drawn.spec().tensors()) {
			if (shape.role().isLearned()) {
				assertGradient(drawn, reference, shape, gradients);
			}
		}
	}

	/** Batches on both sides of the lengths at which sums change their form. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 63, 64, 65, 255, 256, 257, 511, 512, 513, 1000, 1025 })
	void theGradientIsRightForAnyNumberOfRows(int rows) {
		RandomCase drawn = RandomCase.draw(1000, rows);
		BothKernels.engines().forEach(engine -> assertSlope(drawn, gradients(engine, drawn)));
	}

	private static void assertSlope(RandomCase drawn, NetworkState gradients) {
		ReferenceVae reference = new ReferenceVae(drawn.spec(), drawn.state(), drawn.draws());
		double norm = norm(gradients);
		double slope = (along(drawn, reference, gradients, STEP / norm)
				- along(drawn, reference, gradients, -STEP / norm)) / (2 * STEP);
		assertEquals(norm, slope, TOLERANCE * norm);
	}

	private static NetworkState gradients(FusedEngine engine, RandomCase drawn) {
		Network network = engine.compile(drawn.spec(), drawn.inputs().rows());
		network.restore(drawn.state());
		network.trainStep(drawn.batch(), drawn.draws(), drawn.beta(), 1e-3,
				new LossSum(drawn.spec().targets(), drawn.spec().latent()));
		return network.gradients();
	}

	private static double norm(NetworkState gradients) {
		double sum = 0;
		for (String name : gradients.names()) {
			for (float value : gradients.tensor(name)) {
				sum += value * value;
			}
		}
		return Math.sqrt(sum);
	}

	private static void assertGradient(RandomCase drawn, ReferenceVae reference, TensorShape shape,
			NetworkState gradients) {
		float[] actual = gradients.tensor(shape.name());
		double[] tensor = reference.tensor(shape.name());
		double[] expected = new double[tensor.length];
		for (int i = 0; i < tensor.length; i++) {
			double value = tensor[i];
			tensor[i] = value + STEP;
			double above = objective(drawn, reference);
			tensor[i] = value - STEP;
			double below = objective(drawn, reference);
			tensor[i] = value;
			expected[i] = (above - below) / (2 * STEP);
		}
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < expected.length; i++) {
			difference += Math.pow(expected[i] - actual[i], 2);
			norm += expected[i] * expected[i];
		}
		double allowed = TOLERANCE * Math.sqrt(norm) + SHARE_OF_WHOLE * norm(gradients)
				+ ROUNDING * objective(drawn, reference);
		assertEquals(0, Math.sqrt(difference), allowed, () -> drawn.spec() + ", " + shape.name());
	}

	private static double along(RandomCase drawn, ReferenceVae reference, NetworkState direction, double step) {
		shift(drawn, reference, direction, step);
		double objective = objective(drawn, reference);
		shift(drawn, reference, direction, -step);
		return objective;
	}

	private static void shift(RandomCase drawn, ReferenceVae reference, NetworkState direction, double step) {
		for (TensorShape shape : drawn.spec().tensors()) {
			if (shape.role().isLearned()) {
				for (int i = 0; i < shape.size(); i++) {
					reference.tensor(shape.name())[i] += step * direction.tensor(shape.name())[i];
				}
			}
		}
	}

	private static double objective(RandomCase drawn, ReferenceVae reference) {
		return reference.objective(drawn.inputs(), drawn.targets(), drawn.labels(), drawn.beta());
	}
}
