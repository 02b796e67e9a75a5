package org.lithoscope.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.engine.fused.TensorAssert.assertClose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.model.Losses;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

/** The engine against PyTorch 1.13 in double precision: weights, batches, noise and masks are the same. */
class GoldenStepsTest {

	private static final double TOLERANCE = 1e-5;
	private static final double LEARNING_RATE = 1e-3;

	@ParameterizedTest
	@ValueSource(strings = { "vae-v2_6.json", "vae-3d-latent2.json", "vae-deep-nodropout.json" })
	void threeStepsOfAdamAgreeWithPyTorch(String file) {
		BothKernels.engines().forEach(engine -> assertSteps(engine, file));
	}

	private static void assertSteps(FusedEngine engine, String file) {
		GoldenCase golden = GoldenCase.read(file);
		VaeSpec spec = golden.spec();
		Network network = engine.compile(spec, golden.rows());
		network.restore(golden.initial());
		int number = 0;
		for (GoldenCase.Step step : golden.steps()) {
			LossSum losses = new LossSum(spec.targets(), spec.latent());
			network.trainStep(Batch.of(step.inputs(), step.inputs()), step.draws(), golden.beta(), LEARNING_RATE,
					losses);
			assertLosses(step, losses.losses());
			for (TensorShape shape : spec.tensors()) {
				String what = engine.describe() + ", " + file + ", step " + number + ", " + shape.name();
				if (shape.role().isLearned()) {
					assertClose(step.gradient(shape.name()), network.gradients().tensor(shape.name()), TOLERANCE,
							"gradient, " + what);
				}
				assertClose(step.after(shape.name()), network.state().tensor(shape.name()), TOLERANCE, what);
			}
			assertInference(step, engine.freeze(spec, network.state()));
			number++;
		}
	}

	private static void assertLosses(GoldenCase.Step step, Losses losses) {
		assertEquals(step.number("reconstruction"), losses.reconstruction(), TOLERANCE * step.number("reconstruction"));
		assertEquals(step.number("kl"), losses.kl(), TOLERANCE * step.number("kl"));
		assertEquals(step.number("objective"), losses.objective(), TOLERANCE * step.number("objective"));
	}

	private static void assertInference(GoldenCase.Step step, FrozenNetwork frozen) {
		FrozenNetwork.Posterior posterior = frozen.posterior(step.inputs());
		assertClose(step.evaluated("mu"), posterior.mu().values(), TOLERANCE, "mu in inference");
		assertClose(step.evaluated("logvar"), posterior.logVariance().values(), TOLERANCE, "logvar in inference");
		assertClose(step.evaluated("mu"), frozen.encode(step.inputs()).values(), TOLERANCE, "encode");
		assertClose(step.evaluated("xhatFromMu"), frozen.decode(posterior.mu()).values(), TOLERANCE,
				"reconstruction in inference");
	}
}
