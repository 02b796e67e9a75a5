package org.lithoscope.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the terminal program; contributed to the extension point {@code org.lithoscope.cli.commands}.
 *
 * <p>Name, summary and position come from the declaration, so that the list of commands loads no class; an instance is
 * made only of the command that was called.
 */
public interface Command {

	/** Adds options, positional parameters and further help; name, summary and {@code --help} are there already. */
	void declare(CommandSpec spec);

	/**
	 * Does the work.
	 *
	 * @param arguments what was given, checked against what was declared
	 * @return the exit code, one of {@link ExitCode}
	 * @throws CommandException if the work cannot be done; its message is all the user is shown
	 */
	int run(ParseResult arguments, CommandEnvironment environment) throws CommandException;
}
