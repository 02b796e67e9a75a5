package org.lithoscope.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Losses;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.spec.Term;

class InferenceTest {

	private static final int ROWS = 700;

	static LongStream seeds() {
		return LongStream.range(0, 20);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void evaluationGivesTheLossesOfEncodingSamplingAndDecoding(long seed) {
		RandomCase drawn = RandomCase.draw(seed, ROWS);
		FusedEngine engine = new FusedEngine();
		Network network = engine.compile(drawn.spec(), ROWS);
		network.restore(drawn.state());
		LossSum sum = new LossSum(drawn.spec().targets(), drawn.spec().latent());
		network.evaluate(drawn.batch(), drawn.draws(), drawn.beta(), sum);
		Losses expected = losses(drawn, engine.freeze(drawn.spec(), drawn.state()));
		Losses actual = sum.losses();
		assertEquals(expected.reconstruction(), actual.reconstruction(), 1e-5 * expected.reconstruction());
		// an estimated divergence is a difference of log densities, which are a few nats
		assertEquals(expected.kl(), actual.kl(), 1e-5 * Math.max(1, expected.kl()));
		assertEquals(expected.objective(), actual.objective(), 1e-5 * Math.max(1, expected.objective()));
	}

	private static Losses losses(RandomCase drawn, FrozenNetwork frozen) {
		FrozenNetwork.Posterior posterior = frozen.posterior(drawn.inputs());
		int latent = drawn.spec().latent();
		float[][] noise = new float[latent][ROWS];
		drawn.draws().noise(noise, ROWS);
		float[][] secondNoise = new float[latent][ROWS];
		drawn.draws().secondNoise(secondNoise, ROWS);
		ReferencePosteriors posteriors = reference(posterior);
		double[][] z = posteriors.codes(noise);
		double[][] second = posteriors.codes(secondNoise);
		ReferenceVae tensors = new ReferenceVae(drawn.spec(), drawn.state(), drawn.draws());
		Function<double[][], ReferencePosteriors> encoder = rows -> reference(frozen.posterior(floats(rows)));
		double kl = posteriors.divergence(drawn.spec().prior(), tensors::tensor, z, second, encoder, true);
		double inObjective = posteriors.divergence(drawn.spec().prior(), tensors::tensor, z, second, encoder, false);
		FloatMatrix output = frozen.decode(floats(z));
		double error = 0;
		for (int i = 0; i < output.values().length; i++) {
			error += Math.pow(output.values()[i] - drawn.targets().values()[i], 2);
		}
		double objective = drawn.spec().reductions().features().factor(drawn.spec().targets()) * error
				+ drawn.beta() * drawn.spec().reductions().latent().factor(latent) * inObjective;
		ReferenceTerms terms = new ReferenceTerms(posteriors.mu(), posteriors.logVariance(), z, drawn.labels());
		// rows have no pseudo-labels in inference mode
		objective += drawn.spec().terms().stream().filter(Term.TotalCorrelation.class::isInstance)
				.mapToDouble(term -> terms.value(term, 1)).sum();
		return Losses.of(objective / ROWS, error / ROWS, kl / ROWS);
	}

	private static ReferencePosteriors reference(FrozenNetwork.Posterior posterior) {
		return new ReferencePosteriors(ReferenceVae.matrix(posterior.mu()),
				ReferenceVae.matrix(posterior.logVariance()));
	}

	private static FloatMatrix floats(double[][] rows) {
		FloatMatrix matrix = FloatMatrix.zeros(rows.length, rows[0].length);
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				matrix.set(r, c, (float) rows[r][c]);
			}
		}
		return matrix;
	}

	@Test
	void activeUnitsAreCountedFromThePosteriorMeans() {
		RandomCase drawn = RandomCase.draw(3, ROWS);
		FusedEngine engine = new FusedEngine();
		Network network = engine.compile(drawn.spec(), ROWS);
		network.restore(drawn.state());
		LossSum sum = new LossSum(drawn.spec().targets(), drawn.spec().latent());
		network.evaluate(drawn.batch(), drawn.draws(), 1, sum);
		FloatMatrix mu = engine.freeze(drawn.spec(), drawn.state()).encode(drawn.inputs());
		int expected = 0;
		for (int d = 0; d < mu.columns(); d++) {
			int dimension = d;
			double mean = IntStream.range(0, ROWS).mapToDouble(r -> mu.get(r, dimension)).average().orElseThrow();
			double variance = IntStream.range(0, ROWS).mapToDouble(r -> Math.pow(mu.get(r, dimension) - mean, 2))
					.average().orElseThrow();
			expected += variance > 0.01 ? 1 : 0;
		}
		assertEquals(expected, sum.activeUnits());
	}

	@Test
	void aRowIsEncodedAlikeWhateverStandsBesideIt() {
		RandomCase drawn = RandomCase.draw(5, 1300);
		FrozenNetwork frozen = new FusedEngine().freeze(drawn.spec(), drawn.state());
		FloatMatrix all = frozen.encode(drawn.inputs());
		FloatMatrix few = frozen.encode(drawn.inputs().selectRows(new int[] { 1299, 3 }));
		assertEquals(all.selectRows(new int[] { 1299, 3 }), few);
		assertEquals(0, frozen.encode(FloatMatrix.zeros(0, drawn.spec().inputs())).rows());
	}

	@Test
	void aFrozenNetworkServesManyThreadsAtOnce() throws InterruptedException, ExecutionException {
		RandomCase drawn = RandomCase.draw(6, 5000);
		FrozenNetwork frozen = new FusedEngine().freeze(drawn.spec(), drawn.state());
		FloatMatrix alone = frozen.encode(drawn.inputs());
		Callable<FloatMatrix> encode = () -> frozen.encode(drawn.inputs());
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (var result : threads.invokeAll(Collections.nCopies(16, encode))) {
				assertEquals(alone, result.get());
			}
		}
	}
}
