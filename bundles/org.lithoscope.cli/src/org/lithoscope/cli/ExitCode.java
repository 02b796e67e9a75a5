package org.lithoscope.cli;

/** What the program tells the shell. */
public final class ExitCode {

	/** Everything that was asked for was done. */
	public static final int SUCCESS = 0;

	/** The work was begun and is not complete: a run failed, or the user cancelled. */
	public static final int INCOMPLETE = 1;

	/** The command line or the input cannot be used; nothing was written. */
	public static final int USAGE = 2;

	private ExitCode() {
	}
}
