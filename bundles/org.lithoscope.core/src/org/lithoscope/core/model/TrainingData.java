package org.lithoscope.core.model;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * Scaled rows to learn from, and rows to watch while learning; test rows are never here.
 *
 * @param inputFeatures one per input column
 * @param targetFeatures one per target column
 * @param trainInputs {@code rows × inputFeatures}
 * @param trainTargets {@code rows × targetFeatures}; the same object as {@code trainInputs} for an autoencoder
 * @param validationInputs may have no rows
 * @param validationTargets the same object as {@code validationInputs} for an autoencoder
 */
public record TrainingData(List<Feature> inputFeatures, List<Feature> targetFeatures, FloatMatrix trainInputs,
		FloatMatrix trainTargets, FloatMatrix validationInputs, FloatMatrix validationTargets) {

	public TrainingData {
		inputFeatures = List.copyOf(inputFeatures);
		targetFeatures = List.copyOf(targetFeatures);
		Objects.requireNonNull(validationInputs, "validationInputs");
		Objects.requireNonNull(validationTargets, "validationTargets");
		if (trainInputs.rows() != trainTargets.rows() || validationInputs.rows() != validationTargets.rows()) {
			throw new IllegalArgumentException("inputs and targets differ in length");
		}
		if (trainInputs.columns() != inputFeatures.size() || trainTargets.columns() != targetFeatures.size()) {
			throw new IllegalArgumentException("matrices and features differ in width");
		}
	}

	/** Whether the model reconstructs exactly what it reads. */
	public boolean isAutoencoding() {
		return trainInputs == trainTargets;
	}
}
