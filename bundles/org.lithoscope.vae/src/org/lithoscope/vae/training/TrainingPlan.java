package org.lithoscope.vae.training;

import java.util.Objects;
import java.util.Optional;

/**
 * How a network is trained, apart from what it is.
 *
 * @param batch rows per step, 2 or more; see {@link Trainer} for the last, shorter batch
 * @param epochs passes over the training rows at most, 1 or more
 * @param learningRate Adam's first step size, above 0
 * @param beta the weight of the KL
 * @param shuffle whether rows are put into a new random order before each epoch
 * @param plateau when the learning rate is lowered; empty for never
 * @param patience training stops when the monitored quantity has not improved for so many epochs; 0 for never
 * @param monitor what is watched
 * @param kept which weights the model has in the end
 * @param validationNoise what is decoded on validation rows
 */
public record TrainingPlan(int batch, int epochs, double learningRate, BetaSchedule beta, boolean shuffle,
		Optional<Plateau> plateau, int patience, Monitor monitor, KeptWeights kept, ValidationNoise validationNoise) {

	public TrainingPlan {
		if (batch < 2 || epochs < 1 || patience < 0 || !(learningRate > 0)) {
			throw new IllegalArgumentException("batch %d, epochs %d, patience %d, learning rate %s".formatted(batch,
					epochs, patience, learningRate));
		}
		Objects.requireNonNull(beta, "beta");
		Objects.requireNonNull(plateau, "plateau");
		Objects.requireNonNull(monitor, "monitor");
		Objects.requireNonNull(kept, "kept");
		Objects.requireNonNull(validationNoise, "validationNoise");
	}
}
