package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.vae.Engines;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * A network as it is before its first training step.
 *
 * <p>It draws from the stream {@code weights} of the run's seed, as variants that learn do: with the same network, it
 * is what they start from.
 */
public final class UntrainedVariant implements Variant {

	@Override
	public void validate(Parameters parameters) throws ParameterException {
		new VaeRecipe(parameters).validateNetwork();
	}

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		VaeSpec spec = new VaeRecipe(parameters).network(data.inputFeatures().size(), data.targetFeatures().size());
		String engineId = parameters.text(VaeRecipe.ENGINE);
		Engine engine = new Engines(context.registry()).require(engineId, spec);
		LatentModel model = new VaeLatentModel(spec,
				InitialWeights.draw(spec, context.work().seed().stream("weights")), engineId, engine);
		return new TrainingResult(model, List.of(), -1, "the network is left untrained", List.of());
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return VaeLatentModel.load(folder, registry);
	}
}
