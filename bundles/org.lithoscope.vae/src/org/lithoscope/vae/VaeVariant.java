package org.lithoscope.vae;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.PhasedTraining;
import org.lithoscope.vae.training.TrainingOutcome;
import org.lithoscope.vae.training.TrainingPlan;

/**
 * The variant whose recipe is all in its parameters, so that a bundle can contribute one with XML alone:
 *
 * <pre>{@code
 * <variant id="my-vae" name="My VAE" class="org.lithoscope.vae/org.lithoscope.vae.VaeVariant">
 *    <use parameters="vae"/>
 *    <set parameter="latent" value="4"/>
 * </variant>
 * }</pre>
 *
 * <p>A variant with a learned prior uses a further set: {@code mixture-prior} or {@code vamp-prior}. What is drawn from
 * which stream of the run's seed, {@link PhasedTraining} says.
 */
public final class VaeVariant implements SpecifiedVariant {

	@Override
	public void validate(Parameters parameters) throws ParameterException {
		new VaeRecipe(parameters).validate();
	}

	@Override
	public VaeSpec spec(Parameters parameters, int inputs, int targets) {
		return new VaeRecipe(parameters).spec(inputs, targets);
	}

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		VaeRecipe recipe = new VaeRecipe(parameters);
		VaeSpec spec = spec(recipe, data);
		TrainingPlan plan = recipe.plan();
		String engineId = parameters.text(VaeRecipe.ENGINE);
		Engine engine = new Engines(context.registry()).require(engineId, spec);
		TrainingOutcome outcome = new PhasedTraining(engine, spec, plan, recipe.opening()).train(data, context,
				state -> new VaeLatentModel(spec, state, engineId, engine));
		VaeLatentModel model = new VaeLatentModel(spec, outcome.state(), engineId, engine);
		List<String> notes = new ArrayList<>(outcome.notes());
		model.responsibilities(model.encode(data.trainInputs()))
				.ifPresent(shares -> notes.add(ComponentUse.of(shares).note()));
		return new TrainingResult(model, outcome.history(), outcome.keptEpoch(), outcome.stopReason(), notes);
	}

	/** What only the features at hand show to be impossible is refused here, before anything is computed. */
	private static VaeSpec spec(VaeRecipe recipe, TrainingData data) throws TrainingException {
		try {
			return recipe.spec(data.inputFeatures().size(), data.targetFeatures().size());
		} catch (IllegalArgumentException e) {
			throw new TrainingException("the network cannot be built: " + e.getMessage(), e);
		}
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return VaeLatentModel.load(folder, registry);
	}
}
