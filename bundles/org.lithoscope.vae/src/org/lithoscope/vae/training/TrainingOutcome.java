package org.lithoscope.vae.training;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.vae.engine.NetworkState;

/**
 * What a training loop leaves behind.
 *
 * @param state the weights that were kept
 * @param history every epoch, in order
 * @param keptEpoch the number of the epoch the weights are of
 * @param stopReason why training ended, in words
 * @param notes what the user should know, one sentence each
 */
public record TrainingOutcome(NetworkState state, List<Epoch> history, int keptEpoch, String stopReason,
		List<String> notes) {

	public TrainingOutcome {
		Objects.requireNonNull(state, "state");
		history = List.copyOf(history);
		Objects.requireNonNull(stopReason, "stopReason");
		notes = List.copyOf(notes);
	}
}
