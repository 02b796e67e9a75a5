package org.lithoscope.cli.run;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.core.run.Progress;

/** Says on a terminal what planning or describing does; nothing elsewhere, since it rarely takes long. */
public final class PlanningLine implements Progress {

	private static final int LENGTH = 70;

	private final CommandEnvironment environment;
	private final boolean silent;
	private String shown = "";

	/** A line that says nothing yet. */
	public PlanningLine(CommandEnvironment environment, boolean quiet) {
		this.environment = environment;
		this.silent = quiet || !environment.terminal();
	}

	@Override
	public synchronized void report(double fraction, String message) {
		if (silent || message.equals(shown)) {
			return;
		}
		shown = message;
		String text = message.length() < LENGTH ? message : message.substring(0, LENGTH);
		environment.err().print("\r" + text + " ".repeat(LENGTH - text.length()));
		environment.err().flush();
	}

	/** Removes what was shown. */
	public synchronized void clear() {
		if (!shown.isEmpty()) {
			environment.err().print("\r" + " ".repeat(LENGTH) + "\r");
			environment.err().flush();
			shown = "";
		}
	}
}
