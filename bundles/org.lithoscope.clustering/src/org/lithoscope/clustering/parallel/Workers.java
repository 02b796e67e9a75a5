package org.lithoscope.clustering.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

import org.lithoscope.core.run.WorkContext;

/**
 * Runs numbered tasks on the threads a context allows, the calling thread among them.
 *
 * <p>A task writes only where no other task writes; then the result does not depend on the number of threads.
 */
public final class Workers {

	private final int tasks;
	private final WorkContext context;
	private final String message;
	private final IntConsumer task;
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicReference<Throwable> failure = new AtomicReference<>();

	private Workers(int tasks, WorkContext context, String message, IntConsumer task) {
		this.tasks = tasks;
		this.context = context;
		this.message = message;
		this.task = task;
	}

	/**
	 * Runs tasks 0 to {@code tasks − 1} and returns when all are done.
	 *
	 * @param message reported with the progress, a few words
	 * @throws java.util.concurrent.CancellationException if the context is cancelled; it is asked before every task
	 */
	public static void run(int tasks, WorkContext context, String message, IntConsumer task) {
		new Workers(tasks, context, message, task).run();
	}

	private void run() {
		List<Thread> helpers = new ArrayList<>();
		for (int t = 1; t < Math.min(context.threads(), tasks); t++) {
			Thread helper = new Thread(() -> work(false), "lithoscope-clustering-" + t);
			helper.setDaemon(true);
			helper.start();
			helpers.add(helper);
		}
		work(true);
		awaitAll(helpers);
		switch (failure.get()) {
			case null -> {
			}
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case Throwable e -> throw new IllegalStateException(e);
		}
	}

	private void work(boolean reporting) {
		try {
			for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
				context.cancellation().check();
				task.accept(i);
				if (reporting) {
					context.progress().report((double) Math.min(next.get(), tasks) / tasks, message);
				}
			}
		} catch (RuntimeException | Error e) {
			failure.compareAndSet(null, e);
			next.set(tasks);
		}
	}

	/** Waits even if interrupted, since tasks write to arrays the caller will read; the interrupt is kept for later. */
	private static void awaitAll(List<Thread> helpers) {
		boolean interrupted = false;
		for (Thread helper : helpers) {
			while (true) {
				try {
					helper.join();
					break;
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
