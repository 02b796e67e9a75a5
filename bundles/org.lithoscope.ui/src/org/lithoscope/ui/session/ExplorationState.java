package org.lithoscope.ui.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.EncodedRun;
import org.lithoscope.exploration.Exploration;

/**
 * What the views of single samples show at one moment; immutable.
 *
 * @param opened the samples, or null while there are none
 * @param request what was asked to be shown
 * @param shown the models that are ready, in the suite's order
 * @param message what is being done or what went wrong; empty if there is nothing to say
 */
public record ExplorationState(Exploration opened, Request request, List<Shown> shown, String message) {

	/** Nothing to show. */
	public static final ExplorationState EMPTY = new ExplorationState(null, Request.DEFAULT, List.of(), "");

	/**
	 * Which models are shown.
	 *
	 * @param repeat of the fold, from 0
	 * @param fold from 0
	 * @param k how many clusters; 0 for the suite's first count
	 * @param experiments by name; empty for the suite's first few
	 */
	public record Request(int repeat, int fold, int k, List<String> experiments) {

		static final Request DEFAULT = new Request(0, 0, 0, List.of());

		public Request {
			experiments = List.copyOf(experiments);
		}

		/** The same with another number of clusters. */
		public Request withK(int count) {
			return new Request(repeat, fold, count, experiments);
		}

		/** The same for other experiments. */
		public Request withExperiments(List<String> names) {
			return new Request(repeat, fold, k, names);
		}

		/** The same on another fold. */
		public Request withFold(int ofRepeat, int index) {
			return new Request(ofRepeat, index, k, experiments);
		}
	}

	/**
	 * A model at work.
	 *
	 * @param encoded all samples in its latent space
	 * @param assignment their clusters, or null where the suite measures none
	 */
	public record Shown(EncodedRun encoded, ClusterAssignment assignment) {

		/** The experiment's name. */
		public String experiment() {
			return encoded.run().experiment();
		}

		/** The clusters, if the suite measures any. */
		public Optional<ClusterAssignment> clusters() {
			return Optional.ofNullable(assignment);
		}
	}

	public ExplorationState {
		Objects.requireNonNull(request, "request");
		shown = List.copyOf(shown);
		Objects.requireNonNull(message, "message");
	}

	/** The samples, if they are there. */
	public Optional<Exploration> exploration() {
		return Optional.ofNullable(opened);
	}

	/** The model of an experiment, or the first one, or none. */
	public Optional<Shown> shown(String experiment) {
		return shown.stream().filter(model -> model.experiment().equals(experiment)).findFirst()
				.or(() -> shown.stream().findFirst());
	}
}
