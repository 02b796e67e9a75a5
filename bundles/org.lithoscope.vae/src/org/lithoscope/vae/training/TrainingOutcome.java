package org.lithoscope.vae.training;

import java.util.ArrayList;
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

	/** The same outcome with epochs before its own, which are numbered anew. */
	TrainingOutcome after(List<Epoch> before) {
		if (before.isEmpty()) {
			return this;
		}
		List<Epoch> all = new ArrayList<>(before);
		history.forEach(epoch -> all.add(epoch.shifted(before.size())));
		return new TrainingOutcome(state, all, keptEpoch + before.size(), stopReason, notes);
	}
}
