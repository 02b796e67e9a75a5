package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.Terminal;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.TestRegistry;

/** Input that cannot be used ends in one message that says what to do, exit code 2, and nothing written. */
class BadInputTest {

	private static Registry registry;

	@TempDir
	Path directory;

	@BeforeAll
	static void openRegistry() {
		registry = TestRegistry.open();
	}

	@BeforeEach
	void writeSuite() throws IOException {
		Wells.write(directory);
	}

	private List<String> content() throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.map(file -> directory.relativize(file).toString()).sorted().toList();
		}
	}

	/** Runs, asserts exit code 2, one message and an untouched folder, and returns the message. */
	private String refusal(String... arguments) throws IOException {
		List<String> before = content();
		List<String> all = new ArrayList<>(List.of("run"));
		all.addAll(List.of(arguments));

		Terminal.Outcome outcome = Terminal.pipe(registry, directory).run(all.toArray(String[]::new));

		assertEquals(ExitCode.USAGE, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.out());
		assertEquals(before, content(), "nothing is written");
		assertTrue(outcome.err().startsWith("lithoscope: ") && outcome.err().endsWith("\n"), outcome.err());
		assertTrue(outcome.err().lines().noneMatch(line -> line.startsWith("\tat ")), outcome.err());
		return outcome.err().strip().replace("lithoscope: ", "");
	}

	private String refusalOfTable(String csv, String... more) throws IOException {
		Wells.write(directory, Wells.TABLE, csv);
		List<String> arguments = new ArrayList<>(List.of(Wells.SUITE));
		arguments.addAll(List.of(more));
		return refusal(arguments.toArray(String[]::new));
	}

	private static void assertTells(String message, String... parts) {
		for (String part : parts) {
			assertTrue(message.contains(part), () -> "'%s' is not in: %s".formatted(part, message));
		}
	}

	@Test
	void missingFile() throws IOException {
		assertTells(refusal(Wells.SUITE, "--data", "nothing.csv"), "nothing.csv");
	}

	@ParameterizedTest
	@CsvSource({ "--out, DIR", "--json, FILE", "--only, 'ID,…'", "--features, 'COLUMN,…'", "--set, EXPERIMENT:PARAMETER=VALUE" })
	void emptyValueOfAnOption(String option, String expected) throws IOException {
		assertEquals("%s is empty: expected %s, or leave it out".formatted(option, expected),
				refusal(Wells.SUITE, option, ""));
	}

	@Test
	void valueOfAnOptionIsNotToldAsAPlaceInTheSuite() throws IOException {
		assertEquals("--set v2.5:scaler=rubust: scaler = 'rubust': there is no scaler 'rubust'; did you mean robust?",
				refusal(Wells.SUITE, "--set", "v2.5:scaler=rubust"));
		assertTells(refusal(Wells.SUITE, "--folds", "5000"), "--folds 5000: ", "[2, 1000]");
	}

	@Test
	void emptyFile() throws IOException {
		assertTells(refusalOfTable(""), "wells.csv", "empty");
	}

	@Test
	void headerOnly() throws IOException {
		assertTells(refusalOfTable("Well,Depth,Rock,GR,PE,Density\n"), "wells.csv");
	}

	@Test
	void featureColumnThatIsNotThere() throws IOException {
		assertTells(refusal(Wells.SUITE, "--features", "GR,Densty"), "wells.csv", "'Densty'", "Density");
	}

	@Test
	void boreholeColumnThatIsNotThere() throws IOException {
		assertTells(refusal(Wells.SUITE, "--borehole", "Wel"), "wells.csv", "'Wel'", "did you mean Well");
	}

	@Test
	void textInANumericColumn() throws IOException {
		String csv = Wells.table(6).replaceFirst("(?m)^(W0,0\\.5,[a-z]+),[^,]*", "$1,high");

		assertTells(refusalOfTable(csv, "--features", "GR,PE"), "wells.csv", "line 3", "GR", "'high'");
	}

	@Test
	void featureWithoutAnyValue() throws IOException {
		String csv = Wells.table(6).replaceAll("(?m),\\d\\.\\d+$", ",");

		assertTells(refusalOfTable(csv, "--features", "GR,PE,Density"), "Density");
	}

	@Test
	void featureThatIsConstant() throws IOException {
		String csv = Wells.table(6).replaceAll("(?m),\\d\\.\\d+$", ",2.5");

		assertTells(refusalOfTable(csv, "--features", "GR,PE,Density"), "Density", "2.5");
	}

	@Test
	void fewerGroupsThanFolds() throws IOException {
		assertTells(refusal(Wells.SUITE, "--folds", "7"), "wells.csv: k-fold with 7 folds", "has 6 (W0, ", "use fewer folds");
	}

	@Test
	void singleBorehole() throws IOException {
		assertTells(refusalOfTable(Wells.table(1)), "wells.csv: ", "a single borehole (W0)", "add boreholes");
	}

	@Test
	void duplicatedHeader() throws IOException {
		assertTells(refusalOfTable(Wells.table(6).replaceFirst("PE", "GR")), "wells.csv", "GR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			v2.55 | <setting parameter="latent" value="8"/> | there is no variant 'v2.55'; did you mean v2.5
			v2.5 | <setting parameter="latnet" value="8"/> | has no parameter 'latnet'; did you mean latent
			v2.5 | <setting parameter="latent" value="0"/> | latent = '0': expected a whole number in [1, 1024]
			v2.5 | <seting parameter="latent" value="8"/> | unknown element <seting>
			""")
	void suiteThatCannotBeMeant(String variant, String setting, String message) throws IOException {
		Wells.write(directory, Wells.SUITE, Wells.suite(Wells.experiment(variant, setting)));

		assertTells(refusal(Wells.SUITE), "tiny.suite", "line ", message);
	}

	@Test
	void unknownSuite() throws IOException {
		assertTells(refusal("quik"), "there is no suite 'quik'", "did you mean quick?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "wells.csv", "wells.csv/store" })
	void storeThatCannotBeWritten(String out) throws IOException {
		assertTells(refusal(Wells.SUITE, "--out", out), "wells.csv", "choose a folder");
	}

	@Test
	void storeOfAnotherVersion() throws IOException {
		Files.createDirectories(directory.resolve("old"));
		Wells.write(directory.resolve("old"), "store.json", "{\"format\": \"lithoscope-runs\", \"version\": 99}");

		assertTells(refusal(Wells.SUITE, "--out", "old"), "version 99", "choose another folder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--json", "--csv" })
	void exportIntoAFolderThatIsNotThere(String option) throws IOException {
		assertTells(refusal(Wells.SUITE, option, "nowhere/figures"), option, "there is no folder", "nowhere");
	}

	@Test
	void workersThatDoNotWork() throws IOException {
		assertEquals("--workers = 0: expected a whole number of 1 or more", refusal(Wells.SUITE, "--workers", "0"));
	}

	@Test
	void numberOfFoldsThatIsNone() throws IOException {
		assertTells(refusal(Wells.SUITE, "--folds", "many"), "--folds", "'many' is not a whole number");
	}

	@Test
	void utf16WithByteOrderMarkIsNoBadInput() throws IOException {
		Files.write(directory.resolve(Wells.TABLE), ("\uFEFF" + Wells.table(6)).getBytes(StandardCharsets.UTF_16LE));

		Terminal.Outcome outcome = Terminal.pipe(registry, directory).run("run", Wells.SUITE, "--quiet");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
	}
}
