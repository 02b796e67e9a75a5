package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.comparison.task.RankCorrelation;
import org.lithoscope.statistics.outcome.Outcome;

/** Builds the chart of a loss against the task: a point per run. */
public final class LossTaskChart {

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
		// the label says that the relation turns the loss; points are not turned
		String loss = relation.label().replaceFirst("^-", "");
		return new ScatterChart("%s against %s".formatted(quantity.words(), loss), Axis.of(loss),
				Axis.of(quantity.words()), groups, notes(relation));
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
