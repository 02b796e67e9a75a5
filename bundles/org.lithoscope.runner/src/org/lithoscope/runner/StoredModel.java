package org.lithoscope.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;
import org.lithoscope.runner.ModelFiles.Preprocessing;
import org.lithoscope.runner.ModelFiles.Use;
import org.lithoscope.store.RunRecord;

/**
 * The trained model of a finished run together with all that comes before it, ready to encode new samples. Safe for use
 * from many threads.
 *
 * @param model the trained model
 * @param featureSet what makes its inputs
 * @param featureParameters the feature set's parameters
 * @param inputFeatures one per input column
 * @param targetFeatures one per target column
 * @param inputScaler scales inputs
 * @param targetScaler undoes the scaling of reconstructions; the same object as {@code inputScaler} for an autoencoder
 */
public record StoredModel(LatentModel model, FeatureSet featureSet, Parameters featureParameters,
		List<Feature> inputFeatures, List<Feature> targetFeatures, FittedScaler inputScaler,
		FittedScaler targetScaler) {

	public StoredModel {
		Objects.requireNonNull(model, "model");
		Objects.requireNonNull(featureSet, "featureSet");
		Objects.requireNonNull(featureParameters, "featureParameters");
		inputFeatures = List.copyOf(inputFeatures);
		targetFeatures = List.copyOf(targetFeatures);
		Objects.requireNonNull(inputScaler, "inputScaler");
		Objects.requireNonNull(targetScaler, "targetScaler");
	}

	/**
	 * Reads the model of a run.
	 *
	 * @throws IOException if the run failed, its files are missing or broken, or a contribution it was made with is not
	 *         installed; the message names it
	 */
	public static StoredModel load(RunRecord run, Registry registry) throws IOException {
		return load(run, run.modelFolder().resolve(ModelFiles.WEIGHTS), registry);
	}

	/**
	 * Reads the model as it was after an epoch.
	 *
	 * @param epoch one of {@link RunRecord#checkpoints}
	 * @throws IOException as above, or if the run has no model of this epoch
	 */
	public static StoredModel load(RunRecord run, int epoch, Registry registry) throws IOException {
		if (!run.checkpoints().contains(epoch)) {
			throw new IOException("run %s has no model of epoch %d; models were kept of %s".formatted(
					run.request().shortId(), epoch,
					run.checkpoints().isEmpty() ? "none but the last" : "epochs " + run.checkpoints()));
		}
		return load(run, run.checkpointFolder(epoch), registry);
	}

	private static StoredModel load(RunRecord run, Path weights, Registry registry) throws IOException {
		if (!run.isFinished()) {
			throw new IOException("run %s failed and has no model".formatted(run.request().shortId()));
		}
		Preprocessing stored = ModelFiles.read(run.modelFolder());
		try {
			Contribution features = registry.require(ContributionKind.FEATURE_SET, stored.featureSet().id());
			Scaler scaler = registry.create(ContributionKind.SCALER, stored.scaler().id(), Scaler.class);
			FittedScaler inputScaler = scaler.restore(stored.inputScaling());
			FittedScaler targetScaler =
					stored.targetScaling() == null ? inputScaler : scaler.restore(stored.targetScaling());
			Variant variant = registry.create(ContributionKind.VARIANT, stored.variant().id(), Variant.class);
			LatentModel model = variant.load(weights, registry);
			return new StoredModel(model, registry.create(features, FeatureSet.class),
					parameters(features, stored.featureSet()), stored.inputFeatures(), stored.targetFeatures(),
					inputScaler, targetScaler);
		} catch (RegistryException | ParameterException | IllegalArgumentException e) {
			throw new IOException("the model of run %s cannot be used here: %s".formatted(run.request().shortId(),
					e.getMessage()), e);
		}
	}

	private static Parameters parameters(Contribution features, Use use) throws ParameterException {
		Map<String, String> given = use.parameters() == null ? Map.of() : use.parameters();
		return features.resolve(given);
	}

	/**
	 * Unscaled features of new samples; rows with missing features are left out.
	 *
	 * @throws DataException if the table lacks a needed column
	 */
	public FeatureTable features(SampleTable samples) throws DataException {
		FeatureTable table = featureSet.build(samples, featureParameters);
		List<String> wanted = inputFeatures.stream().map(Feature::name).toList();
		List<String> found = table.inputFeatures().stream().map(Feature::name).toList();
		if (!wanted.equals(found)) {
			throw new DataException("the model was trained on the features %s, the table gives %s".formatted(
					String.join(", ", wanted), String.join(", ", found)));
		}
		return table;
	}

	/** The latent representation of unscaled features, {@code rows × latentSize}. */
	public FloatMatrix encode(FeatureTable features) {
		return model.encode(inputScaler.transform(features.inputs()));
	}
}
