package org.lithoscope.bench;

import java.io.PrintStream;

/** Says what is being measured: on a terminal one line that is rewritten, elsewhere a line per benchmark. */
final class ProgressLine {

	private static final int WIDTH = 70;

	private final PrintStream err;
	private final boolean terminal;
	private String subject = "";

	ProgressLine(PrintStream err, boolean terminal) {
		this.err = err;
		this.terminal = terminal;
	}

	void begin(String what) {
		subject = what;
		if (!terminal) {
			err.println("measuring " + what);
		}
	}

	void show(String detail) {
		if (terminal) {
			err.printf("\r%-" + WIDTH + "s", "measuring %s: %s".formatted(subject, detail));
			err.flush();
		}
	}

	void clear() {
		if (terminal) {
			err.printf("\r%-" + WIDTH + "s\r", "");
			err.flush();
		}
	}
}
