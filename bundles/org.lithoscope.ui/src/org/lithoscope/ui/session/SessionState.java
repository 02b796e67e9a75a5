package org.lithoscope.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.chart.LossCurve;

/**
 * Everything the views draw, at one moment; immutable.
 *
 * @param title the suite and its data, synthetic data marked; empty when nothing is open
 * @param notes what the user should know about data and folds
 * @param problems what of the store cannot be read, with a way on, one sentence each
 * @param comparison the finished runs
 * @param curves epochs of finished and running runs
 * @param runs every run of the suite
 * @param folder where the suite is stored, or null when nothing is open
 * @param running whether a suite is being computed
 */
public record SessionState(String title, List<String> notes, List<String> problems, Comparison comparison,
		List<LossCurve> curves, List<RunRow> runs, Path folder, boolean running) {

	/** Nothing is open. */
	public static final SessionState EMPTY = new SessionState("", List.of(), List.of(),
			Comparison.of(new ExperimentOrder(List.of()), List.of()), List.of(), List.of(), null, false);

	public SessionState {
		Objects.requireNonNull(title, "title");
		notes = List.copyOf(notes);
		problems = List.copyOf(problems);
		Objects.requireNonNull(comparison, "comparison");
		curves = List.copyOf(curves);
		runs = List.copyOf(runs);
	}

	/** Where the suite is stored, if one is open. */
	public Optional<Path> location() {
		return Optional.ofNullable(folder);
	}

	/**
	 * How many seconds the suite will take still, judged by the runs that finished in this session; NaN while nothing can
	 * be said.
	 */
	public double remaining() {
		OptionalDouble perRun = runs.stream().filter(run -> run.state() == RunRow.State.FINISHED)
				.mapToDouble(RunRow::seconds).filter(Double::isFinite).average();
		long atOnce = count(RunRow.State.RUNNING);
		if (!running || perRun.isEmpty() || atOnce == 0) {
			return Double.NaN;
		}
		// those that run are half done on average
		return perRun.getAsDouble() * (count(RunRow.State.WAITING) + atOnce / 2.0) / atOnce;
	}

	private long count(RunRow.State state) {
		return runs.stream().filter(run -> run.state() == state).count();
	}

	/** How many runs have a result. */
	public long finished() {
		return runs.stream().filter(run -> run.state() == RunRow.State.FINISHED
				|| run.state() == RunRow.State.REUSED).count();
	}
}
