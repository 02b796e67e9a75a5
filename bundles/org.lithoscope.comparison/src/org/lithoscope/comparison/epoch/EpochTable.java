package org.lithoscope.comparison.epoch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/** Builds the table of quantities at their best, last and kept epochs. */
public final class EpochTable {

	/** A value after an epoch, counted from 0. */
	private record Point(int epoch, double value) {
	}

	/** One run at three epochs. */
	private record Three(Point best, Point last, Point kept) {
	}

	private final Comparison comparison;

	public EpochTable(Comparison comparison) {
		this.comparison = comparison;
	}

	/** Validation reconstruction and elbo1 of every experiment that learns in epochs, and the figure if it was traced. */
	public List<EpochValues> with(Quantity figure) {
		List<EpochValues> values = new ArrayList<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			add(values, summary, "reconstruction", false, run -> losses(run, epoch -> epoch.validation().reconstruction()));
			add(values, summary, "elbo1", true, run -> losses(run, epoch -> epoch.validation().elbo1()));
			if (figure.rows() != Part.TRAIN) {
				String name = figure.key().text();
				add(values, summary, name, figure.better() != Better.LOWER, run -> trace(run, figure));
			}
		}
		return values;
	}

	private static List<Point> losses(RunRecord run, ToDoubleFunction<Epoch> loss) {
		return run.epochs().stream().map(epoch -> new Point(epoch.number(), loss.applyAsDouble(epoch)))
				.filter(point -> Double.isFinite(point.value())).toList();
	}

	private static List<Point> trace(RunRecord run, Quantity figure) {
		return Trajectory.of(run, figure).entrySet().stream().map(e -> new Point(e.getKey(), e.getValue())).toList();
	}

	/** The points of a run. */
	@FunctionalInterface
	private interface Curve {

		List<Point> of(RunRecord run);
	}

	private static void add(List<EpochValues> values, ExperimentSummary summary, String quantity, boolean higher,
			Curve curve) {
		List<Three> runs = summary.runs().parallelStream()
				.map(run -> three(curve.of(run), run.result().keptEpoch(), higher)).flatMap(Optional::stream).toList();
		if (!runs.isEmpty()) {
			values.add(new EpochValues(summary.experiment(), quantity, runs.size(), mean(runs, Three::best),
					mean(runs, Three::last), mean(runs, Three::kept)));
		}
	}

	/** Empty without points, or where the kept epoch was not measured. */
	private static Optional<Three> three(List<Point> points, int keptEpoch, boolean higher) {
		Optional<Point> kept = points.stream().filter(point -> point.epoch() == keptEpoch).findFirst();
		if (kept.isEmpty()) {
			return Optional.empty();
		}
		Comparator<Point> order = Comparator.comparingDouble(Point::value);
		// of equal values the first epoch counts
		Point best = points.stream().sorted(Comparator.comparingInt(Point::epoch))
				.reduce((a, b) -> order.compare(a, b) * (higher ? 1 : -1) >= 0 ? a : b).orElseThrow();
		return Optional.of(new Three(best, points.get(points.size() - 1), kept.get()));
	}

	@FunctionalInterface
	private interface Which {

		Point of(Three three);
	}

	private static EpochValues.At mean(List<Three> runs, Which which) {
		return new EpochValues.At(runs.stream().mapToDouble(run -> which.of(run).value()).average().orElseThrow(),
				1 + runs.stream().mapToDouble(run -> which.of(run).epoch()).average().orElseThrow());
	}
}
