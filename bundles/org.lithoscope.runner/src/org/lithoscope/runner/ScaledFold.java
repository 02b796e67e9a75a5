package org.lithoscope.runner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.EvaluationInput.Side;
import org.lithoscope.core.evaluation.FoldMemory;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;

/**
 * All sides of a fold as a model sees them. Inputs and, where they differ, targets have a scaler each, fitted on
 * training rows only. Nothing of it changes, so that runs share it, and with it what evaluators remember of it.
 */
final class ScaledFold {

	private final FeatureTable features;
	private final FoldRows rows;
	private final FittedScaler inputScaler;
	private final FittedScaler targetScaler;
	private final Map<Part, Side> sides = new EnumMap<>(Part.class);
	private final FoldMemory memory = new FoldMemory();

	/** @throws DataException if a feature cannot be scaled in the training rows */
	ScaledFold(FeatureTable features, Fold fold, Scaler scaler, Parameters parameters) throws DataException {
		this.features = features;
		this.rows = new FoldRows(features, fold);
		int[] training = rows.of(Part.TRAIN);
		inputScaler = fit(scaler, features.inputFeatures(), features.inputs(), training, parameters);
		targetScaler = features.isAutoencoding() ? inputScaler
				: fit(scaler, features.targetFeatures(), features.targets(), training, parameters);
		for (Part part : Part.values()) {
			sides.put(part, side(part));
		}
	}

	private static FittedScaler fit(Scaler scaler, List<Feature> features, DoubleMatrix values, int[] training,
			Parameters parameters) throws DataException {
		return scaler.fit(features, values.selectRows(training), parameters);
	}

	private Side side(Part part) {
		int[] selected = rows.of(part);
		FloatMatrix inputs = inputScaler.transform(features.inputs().selectRows(selected));
		FloatMatrix targets = features.isAutoencoding() ? inputs
				: targetScaler.transform(features.targets().selectRows(selected));
		return new Side(rows.samples(part), inputs, targets);
	}

	FeatureTable features() {
		return features;
	}

	FittedScaler inputScaler() {
		return inputScaler;
	}

	/** The same object as {@link #inputScaler()} for an autoencoder. */
	FittedScaler targetScaler() {
		return targetScaler;
	}

	Map<Part, Integer> counts() {
		return rows.counts();
	}

	TrainingData trainingData() {
		Side training = sides.get(Part.TRAIN);
		Side validation = sides.get(Part.VALIDATION);
		return new TrainingData(features.inputFeatures(), features.targetFeatures(), training.inputs(),
				training.targets(), validation.inputs(), validation.targets());
	}

	EvaluationInput evaluationInput(LatentModel model, List<Epoch> history, int keptEpoch) {
		return new EvaluationInput(features.samples(), model, history, keptEpoch, features.targetFeatures(),
				targetScaler, sides, memory);
	}
}
