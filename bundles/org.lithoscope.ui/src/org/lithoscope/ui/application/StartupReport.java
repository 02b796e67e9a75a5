package org.lithoscope.ui.application;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Tells whoever measures it, how long after the start of the process the window could be used, and when all that was begun
 * at the start had ended. Asked for with the system property {@code lithoscope.startup=report}.
 */
final class StartupReport {

	private static final String PROPERTY = "lithoscope.startup";
	private static final String REPORT = "report";
	private static final int POLL_MILLIS = 100;
	private static final int QUIET_POLLS = 10;
	private static final int MEGABYTE = 1 << 20;

	private final Instant start;
	private final Display display;
	private final PrintStream out;
	private int quietPolls;

	private StartupReport(Instant start, Display display, PrintStream out) {
		this.start = Objects.requireNonNull(start, "start");
		this.display = Objects.requireNonNull(display, "display");
		this.out = Objects.requireNonNull(out, "out");
	}

	/** A report, if one was asked for. */
	static Optional<StartupReport> wanted(Display display) {
		return REPORT.equals(System.getProperty(PROPERTY)) ? ProcessHandle.current().info().startInstant()
				.map(start -> new StartupReport(start, display, System.out)) : Optional.empty();
	}

	/** The first time that there is nothing left to do for the UI thread, the window is drawn and answers. */
	void idle() {
		tell("usable");
		display.timerExec(POLL_MILLIS, this::awaitJobs);
	}

	/** One Job often begins when another has ended, so that rest is when none has run for a while. */
	private void awaitJobs() {
		quietPolls = Job.getJobManager().isIdle() ? quietPolls + 1 : 0;
		if (quietPolls == QUIET_POLLS) {
			tell("at rest");
		} else {
			display.timerExec(POLL_MILLIS, this::awaitJobs);
		}
	}

	private void tell(String what) {
		Runtime runtime = Runtime.getRuntime();
		Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
		out.printf("%s after %d ms, %d ms of processor time, %d MB of heap in use%n", what,
				Duration.between(start, Instant.now()).toMillis(), processor.toMillis(),
				(runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
	}
}
