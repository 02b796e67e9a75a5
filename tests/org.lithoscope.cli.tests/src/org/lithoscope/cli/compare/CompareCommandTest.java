package org.lithoscope.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.Terminal;
import org.lithoscope.cli.run.Wells;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.TestRegistry;

/** The commands that work on stored runs, on one small suite that is run once. */
class CompareCommandTest {

	private static Registry registry;

	@TempDir
	static Path shared;

	@TempDir
	Path directory;

	@BeforeAll
	static void runSuite() throws IOException {
		registry = TestRegistry.open();
		Wells.write(shared);
		Terminal.Outcome outcome = Terminal.pipe(registry, shared).run("run", Wells.SUITE, "--repeats", "2", "--quiet");
		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
	}

	@AfterAll
	static void forgetRegistry() {
		registry = null;
	}

	private Terminal.Outcome run(String... arguments) {
		return Terminal.pipe(registry, directory).run(arguments);
	}

	/** A copy of the store that a test may change. */
	private Path store(String name) throws IOException {
		Path from = shared.resolve("lithoscope-runs");
		Path to = directory.resolve(name);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to.resolve("tiny");
	}

	private static List<Path> runs(Path suite) throws IOException {
		try (Stream<Path> children = Files.list(suite)) {
			return children.filter(child -> child.getFileName().toString().matches("[0-9a-f]{16}")).sorted().toList();
		}
	}

	@Test
	void tablesVerdictsAndChoicesArePrinted() throws IOException {
		store("runs");

		Terminal.Outcome outcome = run("compare", "runs");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		String text = outcome.out();
		assertTrue(text.startsWith("tiny: A tiny suite\nData: wells.csv, 180 samples, 6 boreholes, 2 lithologies\n"
				+ "Runs: 8 of 8 finished, on 4 folds of whole boreholes\n"), text);
		assertTrue(text.contains("ARI at k = 3 on test rows; higher is better"), text);
		assertTrue(text.contains("\nVerdict\n"), text);
		assertTrue(text.contains("\nAgainst v2.5\n"), text);
		assertTrue(text.contains("Training was ended by") || text.contains("- epoch: "), text);
		assertFalse(text.contains("NaN"), text);
		assertTrue(outcome.lines().stream().allMatch(line -> line.length() <= 120), text);
	}

	@Test
	void everyLookAtTestRowsIsCounted() throws IOException {
		store("runs");
		run("compare", "runs");

		String second = run("compare", "runs").out();

		assertTrue(second.contains("test rows of these data were looked at"), second);
		// a heading, the run of the suite, and two comparisons
		assertEquals(4, Files.readAllLines(directory.resolve("runs/looks.csv")).size());
	}

	@Test
	void aFoldAloneHasNoIntervalsAndNoVerdict() throws IOException {
		Path suite = store("runs");
		for (Path run : runs(suite)) {
			JsonObject fold = JsonParser.parseString(Files.readString(run.resolve("request.json"))).getAsJsonObject()
					.getAsJsonObject("fold");
			if (fold.get("repeat").getAsInt() > 0 || fold.get("index").getAsInt() > 0) {
				Files.move(run, directory.resolve(run.getFileName()));
			}
		}

		Terminal.Outcome outcome = run("compare", "runs");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		String text = outcome.out();
		assertTrue(text.contains("Runs: 2 of 8 finished, on 1 fold of"), text);
		assertTrue(text.contains("No verdict on v2.6 and v2.5"), text);
		assertTrue(text.contains("6 runs have no result yet: v2.5 3, v2.6 3."), text);
		assertFalse(text.contains("NaN"), text);
	}

	@Test
	void brokenRunsAreLeftOutAndNamed() throws IOException {
		Path suite = store("runs");
		Path broken = runs(suite).get(0);
		Files.writeString(broken.resolve("result.json"), "{");

		Terminal.Outcome outcome = run("compare", "runs");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("Runs: 7 of 8 finished"), outcome.out());
		assertTrue(outcome.out().replaceAll("\\s+", "").contains(broken.getFileName() + "isleftout"), outcome.out());
	}

	@Test
	void aRunWithABrokenFileIsLeftOutByCompareAndReport() throws IOException {
		Path suite = store("runs");
		Path broken = runs(suite).get(0);
		Files.writeString(broken.resolve("epochs.csv"), "");

		Terminal.Outcome compared = run("compare", "runs");
		Terminal.Outcome reported = run("report", "runs", "--format", "markdown");

		assertEquals(ExitCode.SUCCESS, compared.exitCode(), compared.err());
		assertTrue(compared.out().contains("Runs: 7 of 8 finished, on 4 folds"), compared.out());
		assertTrue(compared.out().replaceAll("\\s+", "").contains(broken.getFileName() + "isleftout:thefile"), compared.out());
		assertTrue(compared.out().contains("1 run has no result yet"), compared.out());
		assertTrue(compared.out().contains("Not all experiments have figures on the same folds"), compared.out());
		assertEquals(ExitCode.SUCCESS, reported.exitCode(), reported.err());
		assertTrue(reported.out().contains("Not all experiments have figures on the same folds"), reported.out());
	}

	@Test
	void suitesOfTwoStoresArePairedOnTheFoldsTheyShare() throws IOException {
		store("a");
		store("b");

		Terminal.Outcome outcome = run("compare", "a", "b", "--influence", "none");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("v2.6 (b)"), outcome.out());
		// the same runs twice: differences without variance are no test
		assertTrue(outcome.out().contains("No verdict on v2.5 (b) and v2.5 (a)"), outcome.out());
		assertFalse(outcome.out().contains("NaN"), outcome.out());
	}

	@Test
	void suitesOnDifferentDataAreRefused() throws IOException {
		store("a");
		Path other = Files.createDirectory(directory.resolve("other"));
		Wells.write(other);
		Wells.write(other, Wells.TABLE, Wells.table(5));
		Terminal.pipe(registry, other).run("run", Wells.SUITE, "--quiet");

		Terminal.Outcome outcome = run("compare", "a", "other/lithoscope-runs");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().contains("these runs cannot be paired, because they are about different samples"),
				outcome.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--measure  | ari@13          | no run has the measure 'ari@13'
			--baseline | v2.55           | there is no experiment 'v2.55'
			--k-by     | guess           | --k-by = 'guess': expected
			--k-by     | validation-ari  | k cannot be chosen by ari on validation rows
			--group-by | colour          | no experiment has the parameter 'colour'
			--detect   | -1              | --detect = '-1': expected a number above 0
			--resamples | 10             | --resamples = '10': expected a whole number of 100 or more
			--influence | region         | --influence = 'region': expected site, borehole or none
			--suite    | tinny           | the run store runs holds no suite 'tinny'
			""")
	void questionsThatCannotBeAnswered(String option, String value, String message) throws IOException {
		store("runs");

		Terminal.Outcome outcome = run("compare", "runs", option, value);

		assertEquals(ExitCode.USAGE, outcome.exitCode(), outcome.out());
		assertTrue(outcome.err().contains(message), outcome.err());
	}

	@Test
	void modelsAreMeasuredLaterAndComparedByTheNewFigure() throws IOException {
		store("runs");

		Terminal.Outcome evaluated = run("evaluate", "runs", "--evaluator", "clustering", "--set", "rows=validation", "--set",
				"k=2,3");

		assertEquals(ExitCode.SUCCESS, evaluated.exitCode(), evaluated.err());
		assertTrue(evaluated.out().startsWith("tiny: 8 runs measured by clustering"), evaluated.out());
		Terminal.Outcome compared = run("compare", "runs", "--k-by", "validation-ari");
		assertEquals(ExitCode.SUCCESS, compared.exitCode(), compared.err());
		assertTrue(compared.out().contains("k: chosen by ARI on validation rows; chosen: "), compared.out());
		assertTrue(run("evaluate", "runs", "--evaluator", "clustering", "--set", "rows=validation", "--set", "k=2,3").out()
				.startsWith("tiny: 0 runs measured by clustering; 8 had these figures already"));
	}

	@Test
	void evaluatorsThatAreUnknownOrTooLateAreRefused() throws IOException {
		store("runs");

		Terminal.Outcome unknown = run("evaluate", "runs", "--evaluator", "clusterin");
		Terminal.Outcome late = run("evaluate", "runs", "--evaluator", "trajectory");

		assertEquals(ExitCode.USAGE, unknown.exitCode());
		assertTrue(unknown.err().contains("clusterin"), unknown.err());
		assertEquals(ExitCode.USAGE, late.exitCode());
		assertTrue(late.err().contains("while they are trained"), late.err());
	}

	@Test
	void aPlanTellsWhatItCouldShowBeforeItIsRun() throws IOException {
		Wells.write(directory);

		Terminal.Outcome outcome = run("plan", Wells.SUITE, "--detect", "0.01");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("Runs: 4 runs of 2 experiments on 2 folds, 4 of which are still to be computed"),
				outcome.out());
		assertTrue(outcome.out().contains("no number of repeats would show a difference of 0.01"), outcome.out());
		assertFalse(Files.exists(directory.resolve("lithoscope-runs")));
	}

	@Test
	void aPlanKnowsTheSpreadOfStoredRuns() throws IOException {
		store("lithoscope-runs");
		Wells.write(directory);

		Terminal.Outcome outcome = run("plan", Wells.SUITE, "--repeats", "4", "--detect", "0.05");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("v2.6 - v2.5, 4 stored folds"), outcome.out());
		assertTrue(outcome.out().contains("Runs: 16 runs of 2 experiments on 8 folds, 8 of which are still to be computed"),
				outcome.out());
	}
}
