package org.lithoscope.cli.run;

import java.io.PrintStream;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.runner.RunListener;
import org.lithoscope.runner.SuiteOutcome;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.runner.SuiteProgress;
import org.lithoscope.store.RunRecord;

/** Progress for files and pipes: one plain line for every run that ended, one for all that were there before. */
final class ProgressLines implements RunListener {

	private final SuiteProgress progress;
	private final PrintStream out;
	private boolean reuseTold;

	/** @param progress fed before this listener */
	ProgressLines(SuiteProgress progress, PrintStream out) {
		this.progress = progress;
		this.out = out;
	}

	@Override
	public void planned(SuitePlan plan) {
		out.printf("%s: %s of %s on %s%n", plan.name(), Count.of(plan.runs().size(), "run"),
				Count.of(plan.experiments().size(), "experiment"), Count.of(plan.folds().size(), "fold"));
	}

	@Override
	public synchronized void started(PlannedRun run) {
		tellReuse();
	}

	@Override
	public synchronized void finished(PlannedRun run, RunRecord record, boolean reused) {
		if (!reused) {
			SuiteProgress.Snapshot now = progress.snapshot();
			String left = now.eta().isPresent() && now.ended() < now.total()
					? ", about %s left".formatted(Durations.text(now.eta().getAsDouble())) : "";
			out.printf("%s %s: %d epochs, %s%s%s%n", count(now), run.label(), record.result().epochs(), figure(record),
					Durations.text(record.timings().total()), left);
		}
	}

	@Override
	public synchronized void failed(PlannedRun run, String message) {
		out.printf("%s %s: failed: %s%n", count(progress.snapshot()), run.label(), message);
	}

	@Override
	public synchronized void done(SuiteOutcome outcome) {
		tellReuse();
	}

	private void tellReuse() {
		int reused = progress.snapshot().reused();
		if (!reuseTold && reused > 0) {
			out.printf("%s in the run store already%n", reused == 1 ? "1 run is" : reused + " runs are");
		}
		reuseTold = true;
	}

	private static String count(SuiteProgress.Snapshot now) {
		return "[%d/%d]".formatted(now.ended(), now.total());
	}

	/** The first agreement with the lithologies that the run measured, as a sign of life. */
	static String figure(RunRecord record) {
		return record.measures().stream().filter(measure -> measure.name().equals("ari") && measure.rows() == Part.TEST)
				.findFirst().map(ProgressLines::text).orElse("");
	}

	private static String text(Measure measure) {
		return "ARI at k = %d %s, ".formatted(measure.k(), FigureText.decimal(measure.value(), 3));
	}
}
