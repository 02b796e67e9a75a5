package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;

/** The first principal components of the training rows in place of a latent space; no chance is involved. */
public final class PrincipalComponentsVariant implements Variant {

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		int components = parameters.integer("components");
		int features = data.inputFeatures().size();
		if (components > features) {
			throw new TrainingException("components = %d: there are %d features, so expected 1 to %d".formatted(
					components, features, features));
		}
		if (data.trainInputs().rows() < 2) {
			throw new TrainingException("there are %d training rows: at least 2 are needed".formatted(
					data.trainInputs().rows()));
		}
		PrincipalComponents all = PrincipalComponents.of(data.trainInputs());
		double kept = Arrays.stream(all.shares()).limit(components).sum();
		String note = String.format(Locale.ROOT,
				"%d of %d components hold %.1f %% of the variance of the training rows", components, features,
				100 * kept);
		LatentModel model = PrincipalComponentsModel.of(all, components, data.isAutoencoding());
		return new TrainingResult(model, List.of(), -1, "components are found in one step", List.of(note));
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		return PrincipalComponentsModel.load(folder);
	}
}
