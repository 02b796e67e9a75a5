package org.lithoscope.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.text.NearestNames;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command, parses its arguments, runs it, and turns every error into one message and an exit code. */
public final class CommandLineProgram {

	private static final String NAME = "lithoscope";
	private static final int HELP_WIDTH = 100;
	private static final int HELP_WIDTH_LEAST = 60;

	/** What the start scripts do themselves; listed and explained here, so that the help is whole. */
	private enum ScriptCommand {
		UI("Opens the workbench, with the run store STORE where one is given: ui [STORE].",
				"the workbench is opened by the start script: ./lithoscope ui [STORE]"),
		TEST("Builds Lithoscope and runs all its tests (from a source checkout only).",
				"the tests are run by the start script of a source checkout: ./lithoscope test");

		private final String description;
		private final String refusal;

		ScriptCommand(String description, String refusal) {
			this.description = description;
			this.refusal = refusal;
		}

		String command() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<ScriptCommand> find(String name) {
			return Arrays.stream(values()).filter(command -> command.command().equals(name)).findFirst();
		}
	}

	private final CommandEnvironment environment;

	public CommandLineProgram(CommandEnvironment environment) {
		this.environment = Objects.requireNonNull(environment, "environment");
	}

	/** Runs one command line and returns one of {@link ExitCode}; does not throw for anything a user can cause. */
	public int run(List<String> arguments) {
		String first = arguments.isEmpty() ? "--help" : arguments.get(0);
		return switch (first) {
			case "-h", "--help" -> help();
			case "help" -> arguments.size() == 1 ? help() : run(List.of(arguments.get(1), "--help"));
			case "-V", "--version" -> version();
			default -> run(first, arguments.subList(1, arguments.size()));
		};
	}

	private int run(String name, List<String> arguments) {
		try {
			Optional<ScriptCommand> script = ScriptCommand.find(name);
			if (script.isPresent() && environment.commands().find(name).isEmpty()) {
				return run(script.get(), arguments);
			}
			CommandDescriptor descriptor = environment.commands().find(name).orElseThrow(() -> unknown(name));
			return run(descriptor, descriptor.instance().get(), arguments);
		} catch (CommandException e) {
			return refuse(e.getMessage(), e.exitCode());
		} catch (RegistryException e) {
			return refuse(e.getMessage(), ExitCode.USAGE);
		} catch (InvalidPathException e) {
			return refuse(("'%s' is no name of a file here: %s. Where it has letters such as ö, set a UTF-8 locale, for "
					+ "instance LC_ALL=C.UTF-8").formatted(e.getInput(), e.getReason()), ExitCode.USAGE);
		} catch (OutOfMemoryError e) {
			return refuse("memory ran out (%s); set LITHOSCOPE_HEAP to more, for instance 8g".formatted(e.getMessage()),
					ExitCode.INCOMPLETE);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			return refuse(ErrorLog.describe(e, Path.of(System.getProperty("java.io.tmpdir"))), ExitCode.INCOMPLETE);
		}
	}

	private int run(CommandDescriptor descriptor, Command command, List<String> arguments) throws CommandException {
		CommandLine parser = parser(descriptor, command);
		ParseResult parsed;
		try {
			parsed = parser.parseArgs(arguments.toArray(String[]::new));
		} catch (ParameterException e) {
			return refuse("%s%n'%s %s --help' lists what can be given.".formatted(message(e, parser), NAME,
					descriptor.name()), ExitCode.USAGE);
		}
		if (parsed.isUsageHelpRequested()) {
			parser.usage(environment.out(), Help.Ansi.OFF);
			return ExitCode.SUCCESS;
		}
		return command.run(parsed, environment);
	}

	private int run(ScriptCommand command, List<String> arguments) {
		if (arguments.contains("--help") || arguments.contains("-h")) {
			CommandSpec spec = CommandSpec.create().name(NAME + " " + command.command());
			spec.usageMessage().description(escape(command.description)).width(helpWidth()).descriptionHeading("%n");
			new CommandLine(spec).usage(environment.out(), Help.Ansi.OFF);
			return ExitCode.SUCCESS;
		}
		return refuse(command.refusal, ExitCode.USAGE);
	}

	private CommandLine parser(CommandDescriptor descriptor, Command command) {
		CommandSpec spec = CommandSpec.create().name(NAME + " " + descriptor.name());
		spec.usageMessage().description(escape(descriptor.description())).width(helpWidth()).sortOptions(false)
				.abbreviateSynopsis(true).descriptionHeading("%n").parameterListHeading("%n")
				.optionListHeading("%nOptions:%n");
		command.declare(spec);
		spec.addOption(helpOption());
		return new CommandLine(spec).setUnmatchedOptionsArePositionalParams(false);
	}

	private static OptionSpec helpOption() {
		return OptionSpec.builder("-h", "--help").usageHelp(true).description("show this help").build();
	}

	private CommandException unknown(String name) {
		List<String> names = new ArrayList<>(environment.commands().commands().stream().map(CommandDescriptor::name)
				.toList());
		Arrays.stream(ScriptCommand.values()).map(ScriptCommand::command).forEach(names::add);
		names.add("help");
		return CommandException.input("there is no command '%s'%s".formatted(name, NearestNames.suggest(name, names)));
	}

	private static String message(ParameterException e, CommandLine parser) {
		if (e instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			String argument = unmatched.getUnmatched().get(0);
			if (argument.startsWith("-")) {
				List<String> options = parser.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
				return "there is no option '%s'%s".formatted(argument, NearestNames.suggest(argument, options));
			}
			return "'%s' is one argument too many; quote names that contain blanks".formatted(argument);
		}
		return e.getMessage();
	}

	private int refuse(String message, int exitCode) {
		environment.err().println(NAME + ": " + message);
		return exitCode;
	}

	private int version() {
		environment.out().printf("Lithoscope %s%nJava %s (%s)%n", environment.version(),
				System.getProperty("java.version"), System.getProperty("java.vendor"));
		return ExitCode.SUCCESS;
	}

	private int help() {
		CommandSpec spec = CommandSpec.create().name(NAME).mixinStandardHelpOptions(false);
		spec.usageMessage().width(helpWidth()).synopsisSubcommandLabel("COMMAND").sortOptions(false)
				.description("Compares variational autoencoders that cluster lithology from borehole measurements.")
				.descriptionHeading("%n").commandListHeading("%nCommands:%n").optionListHeading("%nOptions:%n")
				.footer("", "'" + NAME + " COMMAND --help' tells what a command takes.",
						"Exit codes: 0 done; 1 a run failed or was cancelled; 2 the command line or the input "
								+ "cannot be used.");
		for (CommandDescriptor command : environment.commands().commands()) {
			addStub(spec, command.name(), command.description());
		}
		for (ScriptCommand command : ScriptCommand.values()) {
			addStub(spec, command.command(), command.description);
		}
		spec.addOption(helpOption());
		spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
				.description("show the versions of Lithoscope and Java").build());
		new CommandLine(spec).usage(environment.out(), Help.Ansi.OFF);
		return ExitCode.SUCCESS;
	}

	private static void addStub(CommandSpec parent, String name, String description) {
		CommandSpec stub = CommandSpec.create();
		stub.usageMessage().description(escape(description));
		parent.addSubcommand(name, stub);
	}

	/** Picocli reads percent signs as format specifiers. */
	private static String escape(String text) {
		return text.replace("%", "%%");
	}

	private int helpWidth() {
		return Math.clamp(environment.width(), HELP_WIDTH_LEAST, HELP_WIDTH);
	}
}
