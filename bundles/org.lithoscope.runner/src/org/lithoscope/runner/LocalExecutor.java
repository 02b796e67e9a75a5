package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.lithoscope.core.run.Cancellation;

/** Computes runs in this process, on as many threads as there are workers. */
public final class LocalExecutor implements RunExecutor {

	@Override
	public void execute(List<RunTask> tasks, ExecutionContext context) {
		Queue<RunTask> waiting = new ConcurrentLinkedQueue<>(tasks);
		List<Thread> workers = new ArrayList<>();
		for (int w = 0; w < Math.min(context.workers(), tasks.size()); w++) {
			// daemons: a run that does not listen to a cancel must not keep the program from ending
			workers.add(Thread.ofPlatform().name("lithoscope-worker-" + (w + 1)).daemon()
					.start(() -> work(waiting, context.cancellation())));
		}
		boolean interrupted = false;
		for (Thread worker : workers) {
			interrupted |= join(worker);
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static void work(Queue<RunTask> waiting, Cancellation cancellation) {
		while (!cancellation.isCancelled()) {
			RunTask task = waiting.poll();
			if (task == null) {
				return;
			}
			task.perform();
		}
	}

	/** Waits for the end of a thread and says whether the wait was interrupted. */
	private static boolean join(Thread worker) {
		boolean interrupted = false;
		while (worker.isAlive()) {
			try {
				worker.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		return interrupted;
	}
}
