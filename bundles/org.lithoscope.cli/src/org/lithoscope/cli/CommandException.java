package org.lithoscope.cli;

/** A command that cannot go on, told to a person in one message. */
public final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private CommandException(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/** The command line or the input cannot be used; nothing was written. */
	public static CommandException input(String message) {
		return new CommandException(ExitCode.USAGE, message, null);
	}

	/** The same with the exception that carried the message. */
	public static CommandException input(Exception cause) {
		return new CommandException(ExitCode.USAGE, cause.getMessage(), cause);
	}

	/** Work that was begun could not be completed. */
	public static CommandException incomplete(String message, Throwable cause) {
		return new CommandException(ExitCode.INCOMPLETE, message, cause);
	}

	/** One of {@link ExitCode}. */
	public int exitCode() {
		return exitCode;
	}
}
