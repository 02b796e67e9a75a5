package org.lithoscope.cli.run;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.lithoscope.cli.ExitCode;
import org.lithoscope.core.run.Cancellation;

/**
 * Turns Ctrl-C into a cancellation: the process ends when the work has stopped, or after a second at the latest, and
 * says what is kept. To be closed when the work ended by itself.
 */
public final class Interruption implements Cancellation, AutoCloseable {

	private static final long PATIENCE_MILLIS = 1000;

	private final PrintStream out;
	private final Supplier<String> farewell;
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Thread hook = new Thread(this::interrupt, "interruption");
	private volatile boolean cancelled;

	private Interruption(PrintStream out, Supplier<String> farewell) {
		this.out = out;
		this.farewell = farewell;
	}

	/**
	 * Begins to listen.
	 *
	 * @param farewell what is said last; made from what is known at that moment
	 */
	public static Interruption listen(PrintStream out, Supplier<String> farewell) {
		Interruption interruption = new Interruption(out, farewell);
		Runtime.getRuntime().addShutdownHook(interruption.hook);
		return interruption;
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	/** Stops the work and waits for its end, one second at most. */
	void cancel() {
		cancelled = true;
		try {
			ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		out.println();
		out.println(farewell.get());
		out.flush();
	}

	private void interrupt() {
		cancel();
		// without this the exit code would be the signal's; other hooks have had their second
		Runtime.getRuntime().halt(ExitCode.INCOMPLETE);
	}

	@Override
	public void close() {
		ended.countDown();
		if (!cancelled) {
			forget();
		}
	}

	/** No longer listens. */
	void forget() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// the signal came this very moment: the hook runs and finds the work ended
			cancelled = true;
		}
	}
}
