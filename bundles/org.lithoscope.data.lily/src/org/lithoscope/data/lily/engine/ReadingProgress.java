package org.lithoscope.data.lily.engine;

import java.util.Locale;
import java.util.function.LongSupplier;

import org.lithoscope.core.run.Progress;
import org.lithoscope.data.lily.Instrument;

/** Tells how far the reading of all files has come, how fast it is and how long it will take. */
public final class ReadingProgress {

	/** The share of an import that is reading; the rest are joins and the table. */
	private static final double READING = 0.95;
	private static final double NANOS = 1e9;
	/** Blocks are read far more often than anybody looks, and formatting a message for each took seconds. */
	private static final long PAUSE_NANOS = 100_000_000;

	private final Progress progress;
	private final long size;
	private final LongSupplier nanoClock;
	private final long begin;
	private long bytesBefore;
	private long rowsBefore;
	private long bytes;
	private long rows;
	private long toldAt;

	/**
	 * @param size bytes of all files
	 * @param nanoClock nanoseconds since some moment
	 */
	public ReadingProgress(Progress progress, long size, LongSupplier nanoClock) {
		this.progress = progress;
		this.size = Math.max(1, size);
		this.nanoClock = nanoClock;
		this.begin = nanoClock.getAsLong();
		this.toldAt = begin - PAUSE_NANOS;
	}

	/** Some of an instrument's files were read, so many bytes and rows of this instrument in all; told now and then. */
	public synchronized void read(Instrument instrument, long instrumentBytes, long instrumentRows) {
		bytes = Math.max(bytes, bytesBefore + instrumentBytes);
		rows = Math.max(rows, rowsBefore + instrumentRows);
		long now = nanoClock.getAsLong();
		if (now - toldAt < PAUSE_NANOS) {
			return;
		}
		toldAt = now;
		double done = Math.min(1, (double) bytes / size);
		double seconds = Math.max(1e-3, (now - begin) / NANOS);
		progress.report(READING * done, String.format(Locale.ROOT, "reading %s: %,d rows, %.1f million rows/s%s",
				instrument, rows, rows / seconds / 1e6, left(done, seconds)));
	}

	private static String left(double done, double seconds) {
		return done > 0.01 ? String.format(Locale.ROOT, ", about %.0f s left", seconds * (1 - done) / done) : "";
	}

	/** An instrument is read. */
	public synchronized void next() {
		bytesBefore = bytes;
		rowsBefore = rows;
	}

	/** Something after the reading. */
	public void joining(String what) {
		progress.report(READING, what);
	}
}
