package org.lithoscope.variant.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.dl4j.Dl4jEngine;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Trainer;
import org.lithoscope.vae.training.TrainingOutcome;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

/**
 * The stock {@code VariationalAutoencoder} layer of Deeplearning4j in the training loop of all variants: gradients,
 * sampling and optimiser are the layer's, batches, early stopping and history are ours.
 *
 * <p>Its weights fit a specification of Linear and ReLU, so that the trained model is encoded, stored and loaded like
 * any other. The variance that the decoder learns under a Gaussian likelihood is not part of the model.
 */
public final class StockVariant implements Variant {

	private static final Blocks PLAIN = new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0);

	@Override
	public void validate(Parameters parameters) throws ParameterException {
		if (parameters.integers("hidden").length == 0) {
			throw new ParameterException("hidden = '': expected the width of at least one hidden layer, such as 32,16");
		}
	}

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		requireTrainable(data);
		List<Integer> hidden = Arrays.stream(parameters.integers("hidden")).boxed().toList();
		VaeSpec spec = VaeSpec.standard(data.inputFeatures().size(), hidden, parameters.integer("latent"))
				.withBlocks(PLAIN);
		TrainingPlan plan = plan(parameters);
		Dl4jEngine engine = new Dl4jEngine();
		Seed seed = context.work().seed();
		Nd4jRuntime.start();
		StockNetwork network = new StockNetwork(new StockLayer(spec, parameters.choice("likelihood"),
				plan.learningRate(), seed.stream("noise").value()), engine.compile(spec, Trainer.largestBatch(plan)));
		network.restore(InitialWeights.draw(spec, seed.stream("weights")));
		TrainingOutcome outcome = new Trainer(plan).train(network, data, context,
				state -> new VaeLatentModel(spec, state, Dl4jEngine.ID, engine));
		VaeLatentModel model = new VaeLatentModel(spec, outcome.state(), Dl4jEngine.ID, engine);
		List<String> notes = new ArrayList<>(outcome.notes());
		notes.add("The objective is the layer's own; on training rows, squared error and KL were measured after each"
				+ " step.");
		return new TrainingResult(model, outcome.history(), outcome.keptEpoch(), outcome.stopReason(), notes);
	}

	private static void requireTrainable(TrainingData data) throws TrainingException {
		Optional<String> obstacle = Nd4jRuntime.obstacle();
		if (obstacle.isPresent()) {
			throw new TrainingException(("Deeplearning4j cannot run on %s; variants on the engine 'fused' are"
					+ " not affected").formatted(obstacle.get()));
		}
		if (!data.isAutoencoding()) {
			throw new TrainingException(("Deeplearning4j's layer reconstructs what it reads, but %d features are"
					+ " read and %d others are to be reconstructed; choose a feature set without separate targets")
					.formatted(data.inputFeatures().size(), data.targetFeatures().size()));
		}
	}

	private static TrainingPlan plan(Parameters parameters) {
		return new TrainingPlan(parameters.integer("batch"), parameters.integer("epochs"),
				parameters.real("learningRate"), new BetaSchedule.Constant(1), true, Optional.empty(),
				parameters.integer("patience"), Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED);
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return VaeLatentModel.load(folder, registry);
	}
}
