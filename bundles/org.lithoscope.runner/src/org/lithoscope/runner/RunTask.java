package org.lithoscope.runner;

/** One run that waits to be computed; handed to a {@link RunExecutor}. */
public interface RunTask {

	/** What is computed. */
	PlannedRun run();

	/**
	 * Computes the run on the calling thread and stores it. Never throws: a failure or a cancel is recorded and told to
	 * the listener.
	 */
	void perform();
}
