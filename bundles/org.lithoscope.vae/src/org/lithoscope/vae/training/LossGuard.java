package org.lithoscope.vae.training;

import java.util.List;
import java.util.Locale;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.LossSum;

/** Finds out what made a loss NaN or infinite, for a message that helps. */
final class LossGuard {

	private final List<Feature> inputs;
	private final List<Feature> targets;

	LossGuard(TrainingData data) {
		this.inputs = data.inputFeatures();
		this.targets = data.targetFeatures();
	}

	/**
	 * Returns if all sums are finite.
	 *
	 * @param rows whose rows they are, for instance {@code training}
	 * @throws TrainingException naming epoch, batch and the feature concerned
	 */
	void check(LossSum losses, Batch batch, String rows, int epoch, int number) throws TrainingException {
		if (!losses.isFinite()) {
			throw new TrainingException("the loss became NaN or infinite in epoch %d, batch %d of the %s rows: %s"
					.formatted(epoch, number, rows, cause(losses, batch)));
		}
	}

	private String cause(LossSum losses, Batch batch) {
		String bad = notFinite(batch, batch.inputs(), inputs);
		if (bad.isEmpty()) {
			bad = notFinite(batch, batch.targets(), targets);
		}
		if (!bad.isEmpty()) {
			return bad + "; leave such rows out, or choose a scaler that gives finite numbers";
		}
		return explosion(losses, batch);
	}

	private static String notFinite(Batch batch, FloatMatrix values, List<Feature> features) {
		for (int i = 0; i < batch.count(); i++) {
			for (int f = 0; f < features.size(); f++) {
				float value = values.get(batch.row(i), f);
				if (!Float.isFinite(value)) {
					return "feature '%s' is %s in row %d".formatted(features.get(f).name(), value, batch.row(i));
				}
			}
		}
		return "";
	}

	private String explosion(LossSum losses, Batch batch) {
		int feature = worstTarget(losses);
		String what = feature < 0 ? "the KL"
				: "the squared error of feature '%s'".formatted(targets.get(feature).name());
		float largest = 0;
		int column = 0;
		for (int i = 0; i < batch.count(); i++) {
			for (int f = 0; f < inputs.size(); f++) {
				float size = Math.abs(batch.inputs().get(batch.row(i), f));
				if (size > largest) {
					largest = size;
					column = f;
				}
			}
		}
		return String.format(Locale.ROOT, "%s is no longer finite although all values are; the largest scaled value"
				+ " is %.4g, of feature '%s'. Lower the learning rate, or scale the features", what, largest,
				inputs.get(column).name());
	}

	/** The first target whose error is not finite, or −1 if only the KL is not. */
	private int worstTarget(LossSum losses) {
		for (int f = 0; f < targets.size(); f++) {
			if (!Double.isFinite(losses.squaredError(f))) {
				return f;
			}
		}
		return -1;
	}
}
