package org.lithoscope.comparison.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.Component;
import org.lithoscope.store.RunRecord;

/**
 * What the first finished run of an experiment tells about how it was made; all runs of an experiment share it.
 *
 * @param experiment its name
 * @param run its first finished run
 */
record ExperimentFacts(String experiment, RunRecord run) {

	static Optional<ExperimentFacts> of(ExperimentSummary summary) {
		return summary.runs().isEmpty() ? Optional.empty()
				: Optional.of(new ExperimentFacts(summary.experiment(), summary.runs().get(0)));
	}

	private Optional<String> parameter(String id) {
		return Optional.ofNullable(run.request().variant().parameters().get(id));
	}

	/** Whether training goes through epochs and something watches them. */
	boolean learnsInEpochs() {
		return run.result().epochs() > 0;
	}

	/** The rule that ended training, for instance {@code best elbo1, patience 10, at most 100 epochs}. */
	String stoppingRule() {
		if (!learnsInEpochs()) {
			return "no epochs";
		}
		boolean best = keepsBest();
		String watched = parameter("monitor").orElse("the monitored quantity");
		String patience = parameter("patience").filter(epochs -> !epochs.equals("0"))
				.map(epochs -> "%spatience %s".formatted(best ? "" : "stopped by " + watched + " with ", epochs))
				.orElse("no early stopping");
		String most = parameter("epochs").map(epochs -> "at most %s epochs".formatted(epochs)).orElse("");
		return List.of(best ? "best " + watched : "last epoch", patience, most).stream()
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
	}

	/** The rows that chose the epoch; empty where it was set beforehand. */
	Optional<Part> epochRows() {
		boolean watched = keepsBest() || parameter("patience").filter(epochs -> !epochs.equals("0")).isPresent();
		return learnsInEpochs() && watched && run.result().rows(Part.VALIDATION) > 0 ? Optional.of(Part.VALIDATION)
				: Optional.empty();
	}

	private boolean keepsBest() {
		return parameter("weights").filter("best"::equals).isPresent();
	}

	/** How beta was set, for instance {@code 0.001 to 0.5, linear over 50 epochs}; empty where there is none. */
	Optional<String> beta() {
		return parameter("beta.schedule").flatMap(schedule -> schedule.equals("constant") ? parameter("beta")
				: parameter("beta.start").map(start -> "%s to %s, %s over %s epochs".formatted(start,
						parameter("beta.end").orElse("?"), schedule, parameter("beta.epochs").orElse("?"))));
	}

	/** What the squared error is of, features and their scaling; equal words mean the same quantity. */
	String lossWords() {
		return "%s, scaled by %s".formatted(words(run.request().featureSet()), words(run.request().scaler()));
	}

	private static String words(Component component) {
		return component.parameters().isEmpty() ? component.id()
				: "%s %s".formatted(component.id(), component.parameters().entrySet().stream()
						.map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" ")));
	}

	/** What the objective is made of, beyond features and scaling: equal maps mean the same quantity. */
	Map<String, String> objectiveDefinition() {
		return run.request().variant().parameters().entrySet().stream()
				.filter(e -> e.getKey().startsWith("beta") || e.getKey().startsWith("reduction"))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
