package org.lithoscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class CommandLineProgramTest {

	@TempDir
	Path directory;

	private Terminal.Outcome run(String... arguments) {
		return Terminal.pipe(FixedRegistry.sample(), directory).run(arguments);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "help", "" })
	void helpListsAllCommandsWithoutLoadingAny(String argument) {
		Terminal.Outcome outcome = argument.isEmpty() ? run() : run(argument);

		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		assertEquals("", outcome.err());
		List<String> commands = outcome.lines().stream().filter(line -> line.matches("  [a-z]+ .*"))
				.map(line -> line.strip().split(" ")[0]).toList();
		assertEquals(List.of("run", "plan", "compare", "report", "evaluate", "import", "describe", "list", "show",
				"calibration", "ui", "test"), commands);
	}

	@ParameterizedTest
	@ValueSource(strings = { "run", "plan", "compare", "report", "evaluate", "import", "describe", "list", "show",
			"calibration" })
	void everyCommandExplainsItself(String command) {
		Terminal.Outcome outcome = run(command, "--help");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		assertTrue(outcome.out().startsWith("Usage: lithoscope " + command), outcome.out());
		assertEquals(outcome.out(), run("help", command).out());
		assertEquals(outcome.out(), run(command, "-h").out());
	}

	@Test
	void helpOfRunNamesEveryOption() {
		String help = run("run", "--help").out();

		for (String option : List.of("--data", "--borehole", "--depth", "--lithology", "--features", "--site",
				"--expedition", "--depth-unit", "--only", "--group", "--folds", "--repeats", "--set", "--workers",
				"--out", "--json", "--csv", "--skip-unfit", "--quiet")) {
			assertTrue(help.contains(option + "=") || help.contains(option + " "), option);
		}
	}

	@Test
	void versionTellsLithoscopeAndJava() {
		Terminal.Outcome outcome = run("--version");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		assertEquals("Lithoscope 1.2.3", outcome.lines().get(0));
		assertTrue(outcome.lines().get(1).startsWith("Java " + System.getProperty("java.version")), outcome.out());
	}

	@Test
	void unknownCommandIsAnsweredWithTheNearest() {
		Terminal.Outcome outcome = run("lits");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertEquals("", outcome.out());
		assertEquals("lithoscope: there is no command 'lits'; did you mean list?\n", outcome.err());
	}

	@Test
	void unknownOptionIsAnsweredWithTheNearest() {
		Terminal.Outcome outcome = run("run", "--repeat", "3");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().startsWith("lithoscope: there is no option '--repeat'; did you mean --repeats"),
				outcome.err());
		assertTrue(outcome.err().endsWith("'lithoscope run --help' lists what can be given.\n"), outcome.err());
	}

	@Test
	void blankInANameWithoutQuotesIsExplained() {
		Terminal.Outcome outcome = run("show", "v2.6", "v2.5");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().startsWith(
				"lithoscope: 'v2.5' is one argument too many; quote names that contain blanks\n"), outcome.err());
	}

	@Test
	void textWhereANumberIsExpectedIsRefused() {
		Terminal.Outcome outcome = run("run", "--folds", "three");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().contains("--folds") && outcome.err().contains("'three'"), outcome.err());
	}

	@Test
	void missingArgumentIsNamed() {
		Terminal.Outcome outcome = run("show");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().startsWith("lithoscope: Missing required parameter: 'ID'"), outcome.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ui", "test" })
	void whatTheStartScriptDoesIsExplainedToo(String command) {
		Terminal.Outcome help = run(command, "--help");
		Terminal.Outcome called = run(command);

		assertEquals(ExitCode.SUCCESS, help.exitCode());
		assertTrue(help.out().startsWith("Usage: lithoscope " + command), help.out());
		assertEquals(ExitCode.USAGE, called.exitCode());
		assertTrue(called.err().contains("start script") && called.err().contains("./lithoscope " + command),
				called.err());
	}

	@Test
	void pathThatTheLocaleCannotSpellIsBadInput() {
		Terminal.Outcome outcome = failing(new InvalidPathException("gr\uFFFD", "unmappable characters"));

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertEquals("lithoscope: 'gr\uFFFD' is no name of a file here: unmappable characters. Where it has letters such "
				+ "as ö, set a UTF-8 locale, for instance LC_ALL=C.UTF-8\n", outcome.err());
	}

	@Test
	void exhaustedMemoryIsToldWithARemedy() {
		Terminal.Outcome outcome = failing(new OutOfMemoryError("Java heap space"));

		assertEquals(ExitCode.INCOMPLETE, outcome.exitCode());
		assertEquals("lithoscope: memory ran out (Java heap space); set LITHOSCOPE_HEAP to more, for instance 8g\n",
				outcome.err());
	}

	/** Runs a command that throws. */
	private Terminal.Outcome failing(Throwable failure) {
		Command failing = new Command() {
			@Override
			public void declare(CommandSpec spec) {
				// nothing to declare
			}

			@Override
			public int run(ParseResult arguments, CommandEnvironment environment) {
				if (failure instanceof Error error) {
					throw error;
				}
				throw (RuntimeException) failure;
			}
		};
		CommandCatalog commands =
				CommandCatalog.of(List.of(new CommandDescriptor("howl", "Howls.", 1, "org.example", () -> failing)));
		return Terminal.pipe(FixedRegistry.sample(), directory).run(commands, "howl");
	}

	@Test
	void errorNobodyForesawIsOneMessageWithTheTraceInAFile() {
		Terminal.Outcome outcome = failing(new IllegalStateException("the moon is full"));

		assertEquals(ExitCode.INCOMPLETE, outcome.exitCode());
		assertTrue(outcome.err().startsWith(
				"lithoscope: unexpected error: java.lang.IllegalStateException: the moon is full; details are in "),
				outcome.err());
		assertFalse(outcome.err().contains("\tat "), outcome.err());
		Path file = Path.of(outcome.err().strip().replaceAll(".*details are in ", ""));
		assertTrue(file.toFile().delete(), file::toString);
	}
}
