package org.lithoscope.variant.v2_1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.TestRegistry;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class DistributionAwareVariantTest {

	private final Registry registry = TestRegistry.open();
	private final Contribution contribution = registry.require(ContributionKind.VARIANT, "v2.1");

	@Test
	void theRecipeIsTheSummarys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(contribution.resolve(Map.of()));
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 8).withReductions(
				new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM)), recipe.spec(6, 6));
		assertEquals(2102, recipe.spec(6, 6).parameterCount());
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Constant(1.0), true,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		registry.create(contribution, Variant.class).validate(recipe.parameters());
	}

	@Test
	void twoLatentDimensionsMakeTheSmallModel() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(contribution.resolve(Map.of("latent", "2")));
		assertEquals(1802, recipe.spec(6, 6).parameterCount());
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), registry.problems().stream()
				.filter(problem -> problem.bundle().equals(contribution.bundle())).toList());
		assertTrue(contribution.published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == 0.179));
		contribution.published().forEach(f -> assertTrue(f.protocol().contains("test rows of"), f.protocol()));
	}
}
