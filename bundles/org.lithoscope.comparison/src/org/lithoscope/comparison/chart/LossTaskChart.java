package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.task.EpochPath;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.comparison.task.RankCorrelation;
import org.lithoscope.statistics.outcome.Outcome;

/** Builds the charts of a loss against the task: a point per run, or the way of each run through its epochs. */
public final class LossTaskChart {

	/** The number of clusters that is followed where nothing else is said. */
	private static final int TRACED_K = 12;

	private LossTaskChart() {
	}

	/** The chart of one loss; its notes tell the rank correlations. */
	public static ScatterChart of(LossRelation relation, Quantity quantity, ExperimentOrder order) {
		List<ScatterChart.Group> groups = new ArrayList<>();
		for (String experiment : order.names()) {
			List<ScatterChart.Point> points = relation.points().stream()
					.filter(point -> point.experiment().equals(experiment) && Double.isFinite(point.loss())
							&& Double.isFinite(point.task()))
					.map(point -> new ScatterChart.Point(point.loss(), point.task(), point.run())).toList();
			if (!points.isEmpty()) {
				groups.add(new ScatterChart.Group(experiment, order.colourOf(experiment), points));
			}
		}
		return new ScatterChart("%s against %s".formatted(quantity.words(), loss(relation)), Axis.of(loss(relation)),
				Axis.of(quantity.words()), groups, notes(relation));
	}

	/**
	 * The chart of one loss over the epochs: a path per run that was measured while it was trained. Its notes tell how many
	 * runs that are and the rank correlation, or, where there is none, how it comes to be measured.
	 */
	public static PathChart overEpochs(LossRelation relation, Quantity quantity, ExperimentOrder order) {
		List<PathChart.Path> paths = new ArrayList<>();
		for (String experiment : order.names()) {
			relation.paths().stream().filter(path -> path.experiment().equals(experiment))
					.forEach(path -> paths.add(path(path, order.colourOf(experiment))));
		}
		return new PathChart("%s against %s over the epochs".formatted(quantity.words(), loss(relation)),
				Axis.of(loss(relation) + " on validation rows"), Axis.of(quantity.words()), paths,
				paths.isEmpty() ? List.of(missing(relation, quantity)) : pathNotes(relation));
	}

	private static PathChart.Path path(EpochPath path, int colour) {
		List<PathChart.Step> steps = path.points().stream()
				.map(point -> new PathChart.Step(point.epoch() + 1, point.loss(), point.task())).toList();
		int kept = IntStream.range(0, steps.size()).filter(i -> path.points().get(i).epoch() == path.kept()).findFirst()
				.orElse(PathChart.NO_STEP);
		return new PathChart.Path("%s, repeat %d, fold %d".formatted(path.experiment(), path.repeat() + 1, path.fold() + 1),
				path.experiment(), colour, path.run(), steps, kept);
	}

	private static String missing(LossRelation relation, Quantity quantity) {
		String why = relation.acrossEpochs() instanceof Outcome.Withheld<RankCorrelation> withheld ? withheld.explanation()
				: "no run has both";
		String settings = "measures = %s%s".formatted(quantity.measure(), quantity.k() > 0 ? " and k = " + quantity.k() : "");
		return "%s%s. %sgive the suite the evaluator 'trajectory' with %s, on the page Evaluators of its editor; then run it."
				.formatted(why.substring(0, 1).toUpperCase(Locale.ROOT), why.substring(1),
						quantity.k() == 0 || quantity.k() == TRACED_K
								? "Type 'lithoscope run SUITE --trace %s --every 5', or ".formatted(quantity.measure()) : "Please ",
						settings);
	}

	private static List<String> pathNotes(LossRelation relation) {
		List<String> notes = new ArrayList<>();
		int runs = relation.points().size();
		notes.add("The ways of %s through the epochs: from the hollow circle, over the filled one where weights were kept, "
				.formatted(relation.paths().size() < runs ? "%d of %d runs".formatted(relation.paths().size(), runs)
						: runs == 1 ? "1 run" : runs + " runs") + "to the square.");
		note(relation.label(), "across the epochs of a run", relation.acrossEpochs(), notes);
		notes.add("An epoch chosen by what it reaches on test rows makes these rows training rows.");
		return notes;
	}

	/** The label says that the relation turns the loss; points are not turned. */
	private static String loss(LossRelation relation) {
		return relation.label().replaceFirst("^-", "");
	}

	private static List<String> notes(LossRelation relation) {
		List<String> notes = new ArrayList<>();
		note(relation.label(), "across experiments", relation.acrossExperiments(), notes);
		note(relation.label(), "across the runs of an experiment", relation.acrossRuns(), notes);
		note(relation.label(), "across the epochs of a run", relation.acrossEpochs(), notes);
		return notes;
	}

	private static void note(String label, String where, Outcome<RankCorrelation> outcome, List<String> notes) {
		outcome.asOptional().ifPresent(found -> notes.add("Rank correlation with %s %s: %s%s.".formatted(label, where,
				FigureText.decimal(found.rho(), 2), found.interval().map(range -> " (95 %% interval %s to %s)".formatted(
						FigureText.decimal(range.low(), 2), FigureText.decimal(range.high(), 2))).orElse(""))));
	}
}
