package org.lithoscope.runner;

import java.util.List;

/** Where runs are computed; contributed to the extension point {@code org.lithoscope.core.executors}. */
public interface RunExecutor {

	/**
	 * Brings every task to its end and returns then, or soon after a cancel. Tasks are begun in the order of the list.
	 *
	 * <p>A task is either performed in this process with {@link RunTask#perform}, or its run is computed elsewhere
	 * and put into the store; a task that was not performed and whose run is not in the store afterwards counts as
	 * cancelled or, if nobody cancelled, as failed.
	 *
	 * <p>Only the context's cancellation stops the work; an interrupt of the calling thread is kept for the caller.
	 */
	void execute(List<RunTask> tasks, ExecutionContext context);
}
