package org.lithoscope.cli.imports;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.lithoscope.core.run.Progress;

/** Progress: on a terminal one line that is rewritten a few times a second, elsewhere a plain line now and then. */
final class ImportLine implements Progress {

	private static final int WIDTH = 79;
	private static final long PAUSE_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
	private static final long PAUSE_FILE = TimeUnit.SECONDS.toNanos(5);

	private final PrintStream out;
	private final boolean terminal;
	private final boolean silent;
	private long shownAt = System.nanoTime() - PAUSE_FILE;
	private boolean visible;

	ImportLine(PrintStream out, boolean terminal, boolean silent) {
		this.out = out;
		this.terminal = terminal;
		this.silent = silent;
	}

	@Override
	public synchronized void report(double fraction, String message) {
		long now = System.nanoTime();
		if (silent || now - shownAt < (terminal ? PAUSE_TERMINAL : PAUSE_FILE)) {
			return;
		}
		shownAt = now;
		String share = Double.isNaN(fraction) ? "" : String.format(Locale.ROOT, "%3.0f %%  ", fraction * 100);
		String line = share + message;
		if (terminal) {
			out.print("\r" + (line.length() < WIDTH ? line + " ".repeat(WIDTH - line.length())
					: line.substring(0, WIDTH)));
			out.flush();
			visible = true;
		} else {
			out.println(line);
		}
	}

	/** Removes what was shown on a terminal. */
	synchronized void clear() {
		if (visible) {
			out.print("\r" + " ".repeat(WIDTH) + "\r");
			out.flush();
			visible = false;
		}
	}
}
