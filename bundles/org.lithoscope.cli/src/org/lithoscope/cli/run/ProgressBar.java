package org.lithoscope.cli.run;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.runner.RunListener;
import org.lithoscope.runner.SuiteOutcome;
import org.lithoscope.runner.SuiteProgress;
import org.lithoscope.store.RunRecord;

/** Progress for terminals: one line that is rewritten a few times a second; failures stay above it. */
final class ProgressBar implements RunListener {

	private static final int BAR = 20;
	/** Where nobody tells how wide the terminal is, a wrapped line would fill the screen: most have 80 columns. */
	private static final int WIDEST = 79;
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

	private final SuiteProgress progress;
	private final PrintStream out;
	private final int width;
	private final LongSupplier nanoClock;
	private long drawn;
	private boolean visible;

	/**
	 * @param progress fed before this listener
	 * @param width columns of the terminal; the last stays free so that the line does not wrap
	 * @param nanoClock nanoseconds since some moment
	 */
	ProgressBar(SuiteProgress progress, PrintStream out, int width, LongSupplier nanoClock) {
		this.progress = progress;
		this.out = out;
		this.width = Math.min(width - 1, WIDEST);
		this.nanoClock = nanoClock;
		this.drawn = nanoClock.getAsLong() - PAUSE;
	}

	@Override
	public synchronized void epoch(PlannedRun run, Epoch epoch) {
		drawNowAndThen("%s epoch %d".formatted(run.label(), epoch.number() + 1));
	}

	@Override
	public synchronized void started(PlannedRun run) {
		drawNowAndThen(run.label());
	}

	@Override
	public synchronized void finished(PlannedRun run, RunRecord record, boolean reused) {
		drawNowAndThen(run.label() + (reused ? " (in the store)" : " finished"));
	}

	@Override
	public synchronized void failed(PlannedRun run, String message) {
		clear();
		out.printf("%s failed: %s%n", run.label(), message);
		draw(run.label());
	}

	@Override
	public synchronized void done(SuiteOutcome outcome) {
		clear();
	}

	private void drawNowAndThen(String what) {
		if (nanoClock.getAsLong() - drawn >= PAUSE) {
			draw(what);
		}
	}

	private void draw(String what) {
		drawn = nanoClock.getAsLong();
		String line = line(progress.snapshot(), what);
		out.print("\r" + (line.length() < width ? line + " ".repeat(width - line.length()) : line.substring(0, width)));
		out.flush();
		visible = true;
	}

	private void clear() {
		if (visible) {
			out.print("\r" + " ".repeat(width) + "\r");
			out.flush();
			visible = false;
		}
	}

	/** One line without padding, for instance {@code [####....]  3/18 runs, 210 epochs, 34 s left  v2.6, ...}. */
	static String line(SuiteProgress.Snapshot now, String what) {
		int full = (int) Math.clamp(Math.round(now.fraction() * BAR), 0, BAR);
		String left = now.eta().isPresent() ? ", %s left".formatted(Durations.text(now.eta().getAsDouble())) : "";
		return "[%s%s] %d/%d runs, %d epochs%s  %s".formatted("#".repeat(full), ".".repeat(BAR - full), now.ended(),
				now.total(), now.epochs(), left, what);
	}
}
