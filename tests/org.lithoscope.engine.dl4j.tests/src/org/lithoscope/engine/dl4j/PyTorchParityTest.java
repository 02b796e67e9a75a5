package org.lithoscope.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.engine.dl4j.TensorAssert.assertClose;
import static org.lithoscope.engine.dl4j.TensorAssert.doubles;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.model.Losses;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

/** The same weights, batches, noise and masks as PyTorch 1.13 had in double precision. */
class PyTorchParityTest {

	private static final double LEARNING_RATE = 1e-3;

	// the golden rows and noise are given to engines as floats, which leaves 1e-7 to the oracle
	@ParameterizedTest
	@CsvSource({ "vae-v2_6.json, true, 1e-6", "vae-3d-latent2.json, true, 1e-6", "vae-deep-nodropout.json, true, 1e-6",
			"vae-v2_6.json, false, 1e-5" })
	void threeStepsOfAdamAgreeWithPyTorch(String file, boolean oracle, double tolerance) {
		Dl4jEngine engine = oracle ? Dl4jEngine.inDoublePrecision() : new Dl4jEngine();
		List<PyTorchStep> steps = PyTorchStep.read(file);
		VaeSpec spec = steps.getFirst().spec();
		Network network = engine.compile(spec, steps.getFirst().rows());
		network.restore(steps.getFirst().initial());
		for (PyTorchStep step : steps) {
			LossSum sum = new LossSum(spec.targets(), spec.latent());
			network.trainStep(Batch.of(step.inputs(), step.inputs()), step.draws(), step.beta(), LEARNING_RATE, sum);
			assertLosses(step, sum.losses(), tolerance);
			for (TensorShape shape : spec.tensors()) {
				String name = shape.name();
				if (shape.role().isLearned()) {
					assertClose(step.tensor("gradients", name), doubles(network.gradients().tensor(name)), tolerance, 0,
							"gradient of " + name);
				}
				assertClose(step.tensor("after", name), doubles(network.state().tensor(name)), tolerance, 0, name);
			}
			assertInference(step, engine.freeze(spec, network.state()), tolerance);
		}
	}

	private static void assertLosses(PyTorchStep step, Losses losses, double tolerance) {
		assertEquals(step.number("reconstruction"), losses.reconstruction(), tolerance * step.number("reconstruction"));
		assertEquals(step.number("kl"), losses.kl(), tolerance * step.number("kl"));
		assertEquals(step.number("objective"), losses.objective(), tolerance * step.number("objective"));
	}

	private static void assertInference(PyTorchStep step, FrozenNetwork frozen, double tolerance) {
		FrozenNetwork.Posterior posterior = frozen.posterior(step.inputs());
		assertClose(step.tensor("evalAfter", "mu"), doubles(posterior.mu().values()), tolerance, 0, "mu");
		assertClose(step.tensor("evalAfter", "logvar"), doubles(posterior.logVariance().values()), tolerance, 0,
				"log variance");
		assertClose(step.tensor("evalAfter", "mu"), doubles(frozen.encode(step.inputs()).values()), tolerance, 0,
				"encode");
		assertClose(step.tensor("evalAfter", "xhatFromMu"), doubles(frozen.decode(posterior.mu()).values()), tolerance,
				0, "reconstruction");
	}
}
