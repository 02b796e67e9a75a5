package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.Engines;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Trainer;
import org.lithoscope.vae.training.TrainingOutcome;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

/**
 * An autoencoder without anything variational (Hinton and Salakhutdinov 2006, doi:10.1126/science.1127647): the
 * network of a variational one whose code is the posterior mean, in training too, and whose objective is the squared
 * error.
 *
 * <p>Its epochs have no KL divergence: {@code kl} and {@code elbo1} are NaN. It draws from the same streams of the
 * run's seed as a variational autoencoder does, but for the noise.
 */
public final class AutoencoderVariant implements Variant {

	@Override
	public void validate(Parameters parameters) throws ParameterException {
		new VaeRecipe(parameters).validateNetwork();
	}

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		VaeRecipe recipe = new VaeRecipe(parameters);
		VaeSpec spec = recipe.network(data.inputFeatures().size(), data.targetFeatures().size());
		TrainingPlan plan = plan(recipe);
		String engineId = parameters.text(VaeRecipe.ENGINE);
		Engine engine = new Engines(context.registry()).require(engineId, spec);
		WorkContext work = context.work();
		Network network = new NoiselessNetwork(engine.compile(spec, Trainer.largestBatch(plan)));
		network.restore(InitialWeights.draw(spec, work.seed().stream("weights")));
		TrainingContext watched = new TrainingContext(work, context.registry(),
				epoch -> context.epochs().accept(withoutDivergence(epoch)), context.snapshots());
		Function<NetworkState, LatentModel> model =
				state -> new AutoencoderModel(new VaeLatentModel(spec, state, engineId, engine));
		TrainingOutcome outcome = new Trainer(plan).train(network, data, watched, model);
		return new TrainingResult(model.apply(outcome.state()),
				outcome.history().stream().map(AutoencoderVariant::withoutDivergence).toList(), outcome.keptEpoch(),
				outcome.stopReason(), outcome.notes());
	}

	private static TrainingPlan plan(VaeRecipe recipe) {
		Parameters parameters = recipe.parameters();
		KeptWeights kept = KeptWeights.valueOf(parameters.choice("weights").toUpperCase(Locale.ROOT));
		return new TrainingPlan(parameters.integer("batch"), parameters.integer("epochs"),
				parameters.real("learningRate"), new BetaSchedule.Constant(0), parameters.bool("shuffle"),
				recipe.plateau(), parameters.integer("patience"), Monitor.OBJECTIVE, kept, ValidationNoise.MEAN);
	}

	/** The engine measures the divergence of a variance that nothing teaches; it says nothing. */
	private static Epoch withoutDivergence(Epoch epoch) {
		return new Epoch(epoch.number(), epoch.beta(), epoch.learningRate(), withoutDivergence(epoch.training()),
				withoutDivergence(epoch.validation()), epoch.activeUnits(), epoch.seconds());
	}

	private static Losses withoutDivergence(Losses losses) {
		return Losses.of(losses.objective(), losses.reconstruction(), Double.NaN);
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return new AutoencoderModel(VaeLatentModel.load(folder, registry));
	}
}
