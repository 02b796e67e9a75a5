package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;

/** The scaled features as they are, in place of a latent space; nothing is learned. */
public final class ScaledFeaturesVariant implements Variant {

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context) {
		LatentModel model = new ScaledFeaturesModel(data.inputFeatures().size(), data.isAutoencoding());
		return new TrainingResult(model, List.of(), -1, "there is nothing to learn", List.of());
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return ScaledFeaturesModel.load(folder);
	}
}
