package org.lithoscope.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.buffer.DataType;

/** The worked example {@code docs/examples/org.example.huber}, and what is said about losses that do not work. */
class SameDiffVariantTest {

	private final Registry registry = TestRegistry.open();
	private final Contribution huber = registry.require(ContributionKind.VARIANT, "huber");

	private TrainingResult train(Variant variant, Map<String, String> given) throws Exception {
		return variant.train(Rows.autoencoding(240, 4), parameters(given),
				new TrainingContext(WorkContext.of(5), registry, epoch -> {
				}));
	}

	private Parameters parameters(Map<String, String> given) throws ParameterException {
		Map<String, String> all = new HashMap<>(Map.of("epochs", "4", "batch", "32", "hidden", "8"));
		all.putAll(given);
		return huber.resolve(all);
	}

	@Test
	void theExampleLearnsAndIsStored(@TempDir Path folder) throws Exception {
		Variant variant = registry.create(huber, Variant.class);
		TrainingResult result = train(variant, Map.of("epochs", "8"));
		assertEquals(8, result.history().size());
		Losses first = result.history().getFirst().validation();
		Losses last = result.history().getLast().validation();
		assertTrue(last.objective() < first.objective(), last + " after " + first);
		assertTrue(last.reconstruction() < first.reconstruction(), last + " after " + first);
		result.model().save(folder);
		FloatMatrix rows = Rows.ofThreeKinds(20, 4, 3);
		assertArrayEquals(result.model().encode(rows).values(), variant.load(folder, registry).encode(rows).values());
	}

	@Test
	void aLargeDeltaIsTheSquaredError() throws Exception {
		TrainingResult huge = train(registry.create(huber, Variant.class), Map.of("delta", "1000"));
		Losses losses = huge.history().getLast().training();
		double beta = huge.history().getLast().beta();
		assertEquals(losses.reconstruction() + beta * losses.kl(), losses.objective(), 1e-4);
	}

	@Test
	void aSmallDeltaCountsLargeErrorsLess() throws Exception {
		TrainingResult small = train(registry.create(huber, Variant.class), Map.of("delta", "0.5"));
		Losses losses = small.history().getFirst().training();
		double squared = losses.reconstruction() + small.history().getFirst().beta() * losses.kl();
		assertTrue(losses.objective() < squared - 0.1, losses.toString());
	}

	@Test
	void anotherEngineIsRefusedBeforeTraining() throws Exception {
		Variant variant = registry.create(huber, Variant.class);
		Parameters parameters = parameters(Map.of("engine", "fused"));
		assertEquals("engine = 'fused': expected 'dl4j', since the variant's loss is written for that engine",
				assertThrows(ParameterException.class, () -> variant.validate(parameters)).getMessage());
	}

	@Test
	void aLossWithLearnedVariablesIsRefused() {
		Variant variant = new WithLoss(v -> v.squaredError().mul(v.graph().var("mine", DataType.FLOAT, 1)));
		String message = assertThrows(TrainingException.class, () -> train(variant, Map.of())).getMessage();
		assertEquals("the loss of " + WithLoss.class.getName() + " cannot be built: the loss has learned variables of"
				+ " its own: mine. Only the network learns; use graph.constant for fixed numbers", message);
	}

	@Test
	void aLossOfManyNumbersIsRefused() {
		Variant variant = new WithLoss(v -> v.graph().math().square(v.mu()));
		String message = assertThrows(TrainingException.class, () -> train(variant, Map.of())).getMessage();
		assertEquals("the loss of " + WithLoss.class.getName() + " cannot be computed: the loss of a batch has 256"
				+ " numbers: expected one, a mean over its rows", message);
	}

	/** A variant as a bundle would write it. */
	private static final class WithLoss extends SameDiffVariant {

		private final Function<LossVariables, SDVariable> loss;

		WithLoss(Function<LossVariables, SDVariable> loss) {
			this.loss = loss;
		}

		@Override
		protected SDVariable loss(LossVariables variables, Parameters parameters) {
			return loss.apply(variables);
		}
	}
}
