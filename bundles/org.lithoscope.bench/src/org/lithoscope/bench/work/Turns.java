package org.lithoscope.bench.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The clock of a contestant: every line that comes in starts it, {@link #done} stops it and answers with one JSON
 * object. It belongs to the thread that does the work.
 */
public final class Turns {

	private final BufferedReader in;
	private final PrintStream out;
	private final LongSupplier cpuClock;
	private int number = -1;
	private long cpu;
	private long allocated;
	private long begin;

	/**
	 * @param alone whether the thread that takes the turns does all the work. The processor time of one thread is known
	 *        exactly, that of a process in hundredths of a second, which is too coarse for work of some milliseconds
	 */
	Turns(BufferedReader in, PrintStream out, boolean alone) {
		this.in = in;
		this.out = out;
		this.cpuClock = alone ? Resources::threadCpu : Resources::processCpu;
	}

	/** Says that all is prepared and how the contestant works, in a few words. */
	void ready(String description) {
		out.printf("{\"ready\": \"%s\"}%n", description.replaceAll("[\"\\\\\\p{Cntrl}]", " "));
		out.flush();
	}

	/** Waits for the next turn; false if there is none. */
	boolean next() {
		try {
			if (in.readLine() == null) {
				return false;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		number++;
		allocated = Resources.allocated();
		cpu = cpuClock.getAsLong();
		begin = System.nanoTime();
		return true;
	}

	/** How many turns there were before this one. */
	int number() {
		return number;
	}

	/** Ends a turn with what was found: a loss, an inertia, a score. */
	void done(double result) {
		long end = System.nanoTime();
		long cpuNow = cpuClock.getAsLong();
		long allocatedNow = Resources.allocated();
		out.printf(Locale.ROOT,
				"{\"seconds\": %.9f, \"cpuSeconds\": %.9f, \"allocatedBytes\": %d, \"peakMemoryBytes\": %d, "
						+ "\"result\": %s}%n",
				seconds(end - begin), seconds(cpuNow - cpu), allocatedNow - allocated, Resources.peakMemory(),
				Double.isFinite(result) ? Double.toString(result) : "null");
		out.flush();
	}

	private static double seconds(long nanos) {
		return nanos * 1e-9;
	}
}
