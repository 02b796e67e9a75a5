package org.lithoscope.engine.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.Trainer;
import org.lithoscope.vae.training.TrainingOutcome;
import org.lithoscope.vae.training.TrainingPlan;
import org.nd4j.autodiff.samediff.SDVariable;

/**
 * A variant that differs from the others in its loss, which it writes in SameDiff; everything else is as with any
 * autoencoder: network, schedules, training loop, history, evaluation, saving and loading.
 *
 * <p>A bundle contributes a subclass with the parameters of the set {@code vae} and whatever its loss needs:
 *
 * <pre>{@code
 * <variant id="my-vae" name="My VAE" class="org.example.MyVariant">
 *    <use parameters="vae"/>
 *    <set parameter="engine" value="dl4j"/>
 *    <parameter id="delta" label="δ" type="real" default="1" range="(0, 100]"/>
 * </variant>
 * }</pre>
 *
 * <p>The history has the loss as objective, and squared error, full KL and elbo1 beside it as for every variant, so
 * that runs stay comparable. What is stored is weights, which any engine can encode with. It draws from the same
 * streams of the run's seed as {@link org.lithoscope.vae.VaeVariant}.
 */
public abstract class SameDiffVariant implements Variant {

	/**
	 * Builds the objective of a batch, as {@link SameDiffLoss#perBatch} does.
	 *
	 * @param parameters those of the run
	 * @return one number, as a mean per row
	 */
	protected abstract SDVariable loss(LossVariables variables, Parameters parameters);

	/** {@inheritDoc} An override calls this method too. */
	@Override
	public void validate(Parameters parameters) throws ParameterException {
		new VaeRecipe(parameters).validate();
		String engine = parameters.text(VaeRecipe.ENGINE);
		if (!engine.equals(Dl4jEngine.ID)) {
			throw new ParameterException("%s = '%s': expected '%s', since the variant's loss is written for that engine"
					.formatted(VaeRecipe.ENGINE, engine, Dl4jEngine.ID));
		}
	}

	@Override
	public final TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		VaeRecipe recipe = new VaeRecipe(parameters);
		VaeSpec spec = recipe.spec(data.inputFeatures().size(), data.targetFeatures().size());
		TrainingPlan plan = recipe.plan();
		Dl4jEngine engine = new Dl4jEngine();
		Network network = compile(engine, spec, plan, parameters);
		network.restore(InitialWeights.draw(spec, context.work().seed().stream("weights")));
		Function<NetworkState, VaeLatentModel> model =
				state -> new VaeLatentModel(spec, state, Dl4jEngine.ID, engine);
		TrainingOutcome outcome = train(network, plan, data, context, model);
		return new TrainingResult(model.apply(outcome.state()), outcome.history(), outcome.keptEpoch(),
				outcome.stopReason(), outcome.notes());
	}

	private Network compile(Dl4jEngine engine, VaeSpec spec, TrainingPlan plan, Parameters parameters)
			throws TrainingException {
		List<String> unsupported = engine.unsupported(spec);
		if (!unsupported.isEmpty()) {
			throw new TrainingException(("engine '%s' does not support: %s; no other engine takes a loss in"
					+ " SameDiff, but variants on the engine 'fused' are not affected").formatted(Dl4jEngine.ID,
							String.join(", ", unsupported)));
		}
		try {
			return engine.compile(spec, Trainer.largestBatch(plan), variables -> loss(variables, parameters));
		} catch (RuntimeException e) {
			throw new TrainingException("the loss of %s cannot be built: %s".formatted(getClass().getName(),
					e.getMessage()), e);
		}
	}

	private TrainingOutcome train(Network network, TrainingPlan plan, TrainingData data, TrainingContext context,
			Function<NetworkState, VaeLatentModel> model) throws TrainingException {
		try {
			return new Trainer(plan).train(network, data, context, model);
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new TrainingException("the loss of %s cannot be computed: %s".formatted(getClass().getName(),
					e.getMessage()), e);
		}
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return VaeLatentModel.load(folder, registry);
	}
}
