package org.lithoscope.core.model;

import java.util.List;
import java.util.Objects;

/**
 * What a training leaves behind.
 *
 * @param model the trained model
 * @param history every epoch, in order; empty for a variant that does not learn in epochs
 * @param keptEpoch the number of the epoch whose weights the model has, or −1 without epochs
 * @param stopReason why training ended, in words
 * @param notes what the user should know, one sentence each
 */
public record TrainingResult(LatentModel model, List<Epoch> history, int keptEpoch, String stopReason,
		List<String> notes) {

	public TrainingResult {
		Objects.requireNonNull(model, "model");
		history = List.copyOf(history);
		Objects.requireNonNull(stopReason, "stopReason");
		notes = List.copyOf(notes);
	}
}
