package org.lithoscope.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.engine.dl4j.TensorAssert.assertClose;
import static org.lithoscope.engine.dl4j.TensorAssert.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.fused.FusedEngine;
import org.lithoscope.testing.TestRegistry;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.Topology;
import org.lithoscope.vae.spec.VaeSpec;

/** The fused engine, with each kernel set, against this one in double precision: same state, batch, noise and masks. */
class FusedParityTest {

	private static final double TOLERANCE = 1e-5;
	private static final double BETA = 0.37;
	private static final int ROWS = 61;
	private static final int LABELS = 3;
	private static final String KERNELS_PROPERTY = "lithoscope.kernels";
	private static final List<String> KERNELS = FusedEngine.hasVectorKernels() ? List.of("vector", "plain")
			: List.of("plain");

	private record Case(VaeSpec spec, long seed, boolean random) {
	}

	static List<Case> specs() throws ParameterException {
		List<Case> cases = new ArrayList<>();
		for (String id : List.of("v2.1", "v2.4", "v2.5", "v2.6", "v2.7", "v2.8", "v2.10", "v3", "masked", "beta-tcvae")) {
			Contribution variant = TestRegistry.open().require(ContributionKind.VARIANT, id);
			cases.add(new Case(new VaeRecipe(variant.resolve(Map.of())).spec(6, 6), cases.size(), false));
		}
		for (int i = 0; i < 10; i++) {
			VaeSpec spec = random(new Seed(42).stream(i).generator());
			cases.add(new Case(spec, 100 + i, true));
			cases.add(new Case(extended(spec, new Seed(43).stream(i).generator()), 200 + i, true));
			cases.add(new Case(spec.withPrior(prior(new Seed(44).stream(i).generator())), 300 + i, true));
		}
		return cases;
	}

	private static VaeSpec random(RandomGenerator generator) {
		int inputs = generator.nextInt(1, 14);
		Blocks blocks = new Blocks(pick(generator, BlockOrder.values()), generator.nextBoolean(),
				generator.nextBoolean() ? 0 : 0.25);
		Reductions reductions = new Reductions(pick(generator, Reduction.values()), pick(generator, Reduction.values()),
				pick(generator, Reduction.values()));
		return new VaeSpec(inputs, generator.nextBoolean() ? inputs : generator.nextInt(1, 9), widths(generator),
				widths(generator), blocks, generator.nextInt(1, 10), new Prior.StandardNormal(), List.of(), reductions);
	}

	/** The same with hidden inputs and terms, and with two encoders where they can be. */
	private static VaeSpec extended(VaeSpec spec, RandomGenerator generator) {
		List<Term> terms = new ArrayList<>();
		if (generator.nextBoolean()) {
			terms.add(new Term.TotalCorrelation(3 * generator.nextDouble()));
		}
		if (generator.nextBoolean()) {
			terms.add(new Contrastive(5 * generator.nextDouble(), pick(generator, Form.values()),
					0.3 + generator.nextDouble(), LABELS, 1));
		}
		VaeSpec extended = spec.withTerms(terms)
				.withMasking(Optional.of(Masking.ofEach(spec.inputs(), 0.2)));
		// behind a single feature a BatchNorm divides by deviations so small that single precision has few digits left
		boolean dividable = spec.inputs() == spec.targets() && spec.inputs() > 3 && spec.latent() > 1;
		return dividable ? extended.withTopology(new Topology.Branched(List.of(2, spec.inputs() - 2))) : extended;
	}

	private static Prior prior(RandomGenerator generator) {
		return generator.nextBoolean()
				? new Prior.GaussianMixture(generator.nextInt(1, 13), generator.nextBoolean())
				: new Prior.VampPrior(generator.nextInt(2, 70), pick(generator, PseudoInputNorm.values()),
						generator.nextBoolean());
	}

	private static List<Integer> widths(RandomGenerator generator) {
		return generator.ints(generator.nextInt(1, 4), 2, 40).boxed().toList();
	}

	private static <T> T pick(RandomGenerator generator, T[] choices) {
		return choices[generator.nextInt(choices.length)];
	}

	@ParameterizedTest
	@MethodSource("specs")
	void lossesAndGradientsOfTheFusedEngineAgree(Case input) {
		VaeSpec spec = input.spec();
		Engine oracle = Dl4jEngine.inDoublePrecision();
		Engine fused = new FusedEngine();
		NetworkState state = InitialWeights.draw(spec, new Seed(input.seed()));
		Trial expected = new Trial(oracle.compile(spec, ROWS), state, input.seed());
		List<Trial> trials = KERNELS.stream().map(kernels -> new Trial(
				with(kernels, () -> fused.compile(spec, ROWS)), state, input.seed())).toList();
		expected.learn();
		for (Trial actual : trials) {
			actual.learn();
			assertSame(expected.losses(), actual.losses());
			assertLearned(expected.network, actual.network, input.random() ? 1 : 1e-3);
		}
		NetworkState learned = expected.network.state();
		expected.evaluate();
		for (Trial actual : trials) {
			actual.network.restore(learned);
			actual.evaluate();
			assertSame(expected.losses(), actual.losses());
			assertEquals(expected.sum.activeUnits(), actual.sum.activeUnits());
		}
		FrozenNetwork frozen = oracle.freeze(spec, learned);
		for (String kernels : KERNELS) {
			assertInference(frozen, with(kernels, () -> fused.freeze(spec, learned)), expected.inputs);
		}
	}

	/** What is made with one of the fused engine's kernel sets. */
	private static <T> T with(String kernels, Supplier<T> made) {
		System.setProperty(KERNELS_PROPERTY, kernels);
		try {
			return made.get();
		} finally {
			System.clearProperty(KERNELS_PROPERTY);
		}
	}

	/**
	 * Gradients and running statistics after a step.
	 *
	 * @param share of the whole gradient by which a tensor is measured as well, since one whose gradient nearly cancels
	 *        holds the rounding of large numbers; random networks may cancel anywhere
	 */
	private static void assertLearned(Network expected, Network actual, double share) {
		double floor = share * wholeGradient(expected, expected.spec());
		for (TensorShape shape : expected.spec().tensors()) {
			if (shape.role().isLearned()) {
				assertClose(doubles(expected.gradients().tensor(shape.name())),
						doubles(actual.gradients().tensor(shape.name())), TOLERANCE, floor,
						"gradient of " + shape.name());
			} else {
				assertClose(doubles(expected.state().tensor(shape.name())),
						doubles(actual.state().tensor(shape.name())), TOLERANCE, 0, shape.name());
			}
		}
	}

	private static void assertSame(Losses expected, Losses actual) {
		assertEquals(expected.objective(), actual.objective(), TOLERANCE * Math.abs(expected.objective()));
		assertEquals(expected.reconstruction(), actual.reconstruction(), TOLERANCE * expected.reconstruction());
		// an estimated divergence is a difference of log densities, which are some nats
		assertEquals(expected.kl(), actual.kl(), TOLERANCE * Math.max(1, expected.kl()));
	}

	private static void assertInference(FrozenNetwork expected, FrozenNetwork actual, FloatMatrix inputs) {
		FloatMatrix mu = expected.encode(inputs);
		assertClose(doubles(mu.values()), doubles(actual.encode(inputs).values()), TOLERANCE, 0, "encode");
		assertClose(doubles(expected.posterior(inputs).logVariance().values()),
				doubles(actual.posterior(inputs).logVariance().values()), TOLERANCE, 0, "log variance");
		assertClose(doubles(expected.decode(mu).values()), doubles(actual.decode(mu).values()), TOLERANCE, 0, "decode");
	}

	private static double wholeGradient(Network network, VaeSpec spec) {
		double sum = 0;
		for (TensorShape shape : spec.tensors()) {
			if (shape.role().isLearned()) {
				sum += Math.pow(norm(doubles(network.gradients().tensor(shape.name()))), 2);
			}
		}
		return Math.sqrt(sum);
	}

	private static double norm(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value * value;
		}
		return Math.sqrt(sum);
	}

	/** One engine's network and what it is shown. */
	private static final class Trial {

		private final Network network;
		private final FloatMatrix inputs;
		private final FloatMatrix targets;
		private final CounterDraws draws;
		private final LossSum sum;

		Trial(Network network, NetworkState state, long seed) {
			VaeSpec spec = network.spec();
			this.network = network;
			this.inputs = Rows.noise(ROWS, spec.inputs(), seed);
			this.targets = spec.inputs() == spec.targets() ? inputs : Rows.noise(ROWS, spec.targets(), seed + 1);
			this.draws = new CounterDraws(new Seed(seed).stream("noise"), new Seed(seed).stream("dropout"));
			this.sum = new LossSum(spec.targets(), spec.latent());
			network.restore(state);
		}

		void learn() {
			sum.clear();
			Batch batch = Batch.of(inputs, targets);
			batch.setLabels(IntStream.range(0, ROWS).map(row -> row % LABELS).toArray());
			network.trainStep(batch, draws, BETA, 1e-3, sum);
		}

		void evaluate() {
			sum.clear();
			network.evaluate(Batch.of(inputs, targets), draws, BETA, sum);
		}

		Losses losses() {
			return sum.losses();
		}
	}
}
