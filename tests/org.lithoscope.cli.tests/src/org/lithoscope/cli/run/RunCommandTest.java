package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.Terminal;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.SharedFiles;
import org.lithoscope.testing.TestRegistry;

class RunCommandTest {

	private static Registry registry;

	@TempDir
	Path directory;

	@BeforeAll
	static void openRegistry() {
		registry = TestRegistry.open();
	}

	@AfterAll
	static void forgetRegistry() {
		registry = null;
	}

	@BeforeEach
	void writeSuite() throws IOException {
		Wells.write(directory);
	}

	private Terminal.Outcome run(String... arguments) {
		return Terminal.pipe(registry, directory).run(arguments);
	}

	@Test
	void suiteEndsWithATableAndSaysWhereResultsLie() {
		Terminal.Outcome outcome = run("run", Wells.SUITE, "--workers", "2");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		List<String> lines = outcome.lines();
		assertEquals("tiny: A tiny suite", lines.get(0));
		assertEquals("Data: wells.csv, 180 samples, 6 boreholes, 2 lithologies", lines.get(1));
		assertEquals("Split: k-fold, kept together by borehole, 2 folds x 1 repeat, the same for every experiment; "
				+ "seed 42", lines.get(2));
		assertTrue(lines.get(3).startsWith("Runs: 4 of 4 finished, 2 per experiment; 4 computed now in "),
				lines.get(3));
		assertTrue(lines.get(5).strip().matches("ARI k=2 +ARI k=3 +silh. k=3 +recon +KL +elbo1 +epochs +s +params"),
				lines.get(5));
		assertTrue(lines.get(6).matches("v2\\.5( +-?\\d\\.\\d{3} \\[-?\\d+\\.\\d{3}, -?\\d+\\.\\d{3}]){3} .*"),
				lines.get(6));
		assertTrue(lines.get(7).startsWith("v2.6  "), lines.get(7));
		Path folder = directory.resolve("lithoscope-runs").resolve("tiny");
		assertEquals(List.of("Run store: " + folder,
				"Exported:  comparison.csv, comparison-runs.csv and comparison.json in the same folder",
				"Workbench: ./lithoscope ui lithoscope-runs"), lines.subList(lines.size() - 3, lines.size()));
		for (String exported : List.of("comparison.csv", "comparison-runs.csv", "comparison.json")) {
			assertTrue(Files.isRegularFile(folder.resolve(exported)), exported);
		}
	}

	@Test
	void progressInAPipeIsOneLinePerRun() {
		List<String> lines = run("run", Wells.SUITE, "--workers", "1").err().lines().toList();

		assertEquals("tiny: 4 runs of 2 experiments on 2 folds", lines.get(0));
		assertTrue(lines.get(1).matches("\\[1/4] v2\\.5, repeat 1, fold 1: 2 epochs, ARI at k = 2 -?\\d\\.\\d{3}, "
				+ "\\d+\\.\\d s, about .* left"), lines.get(1));
		assertTrue(lines.get(2).startsWith("[2/4] v2.6, repeat 1, fold 1: 2 epochs, "), lines.get(2));
		assertEquals(5, lines.size());
		assertFalse(lines.get(4).contains("left"), lines.get(4));
	}

	@Test
	void progressOnATerminalIsOneLineThatIsRewrittenAndRemoved() {
		String err = Terminal.pipe(registry, directory).watched(60).run("run", Wells.SUITE).err();

		assertTrue(err.contains("\r[") && err.contains("/4 runs, "), err);
		assertFalse(err.contains("\n"), err);
		assertTrue(err.endsWith("\r" + " ".repeat(59) + "\r"), err);
	}

	@Test
	void progressFitsATerminalOfUsualWidthWhereNobodyTellsTheWidth() {
		String err = Terminal.pipe(registry, directory).watched(160).run("run", Wells.SUITE).err();

		assertTrue(err.endsWith("\r" + " ".repeat(79) + "\r"), err);
	}

	@Test
	void quietSaysNothingOfProgress() {
		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet");

		assertEquals("", outcome.err());
		assertTrue(outcome.out().contains("Runs: 4 of 4 finished"), outcome.out());
	}

	@Test
	void runningAgainComputesOnlyWhatIsMissing() {
		run("run", Wells.SUITE, "--only", "v2.5", "--quiet");

		Terminal.Outcome all = run("run", Wells.SUITE);
		Terminal.Outcome again = run("run", Wells.SUITE);

		assertTrue(all.err().contains("2 runs are in the run store already\n"), all.err());
		assertTrue(all.out().contains("Runs: 4 of 4 finished, 2 per experiment; 2 computed now in "), all.out());
		assertTrue(again.out().contains("Runs: 4 of 4 finished, 2 per experiment; 0 computed now in "), again.out());
		assertEquals(ExitCode.SUCCESS, again.exitCode());
	}

	@Test
	void comparisonIsAlsoWrittenWhereTheUserWantsIt() throws IOException {
		run("run", Wells.SUITE, "--quiet", "--out", "my store", "--json", "figures.json", "--csv", "figures.csv");

		Path exported = directory.resolve("my store").resolve("tiny");
		assertEquals(Files.readString(exported.resolve("comparison.csv")),
				Files.readString(directory.resolve("figures.csv")));
		String json = Files.readString(directory.resolve("figures.json"), StandardCharsets.UTF_8);
		assertEquals(Files.readString(exported.resolve("comparison.json"), StandardCharsets.UTF_8), json);
		JsonObject suite = JsonParser.parseString(json).getAsJsonObject();
		assertEquals("tiny", suite.get("suite").getAsString());
		JsonObject first = suite.getAsJsonArray("experiments").get(0).getAsJsonObject();
		assertEquals("v2.5", first.get("experiment").getAsString());
		assertEquals(2, first.getAsJsonArray("runs").size());
		Path run = Path.of(first.getAsJsonArray("runs").get(0).getAsJsonObject().get("folder").getAsString());
		assertTrue(Files.isRegularFile(run.resolve("result.json")), run::toString);
		assertFalse(Files.exists(directory.resolve("lithoscope-runs")));
	}

	@Test
	void storeWithABlankInItsNameIsQuotedInTheHint() {
		assertTrue(run("run", Wells.SUITE, "--quiet", "--out", "my store").out()
				.endsWith("Workbench: ./lithoscope ui \"my store\"\n"));
	}

	@Test
	void failedRunIsListedTheOthersGoOnAndTheExitCodeTells() {
		Registry broken = new FailingVariant(registry, "v2.6");

		Terminal.Outcome outcome = Terminal.pipe(broken, directory).run("run", Wells.SUITE);

		assertEquals(ExitCode.INCOMPLETE, outcome.exitCode());
		assertTrue(outcome.out().contains("Runs: 2 of 4 finished, 2 per experiment (fewer: v2.6 0); 2 computed now "),
				outcome.out());
		assertTrue(outcome.out().contains("""
				Failed runs
				- v2.6, repeat 1, fold 1; v2.6, repeat 1, fold 2: the loss became NaN
				"""), outcome.out());
		assertTrue(outcome.err().contains("v2.6, repeat 1, fold 1: failed: the loss became NaN\n"), outcome.err());
	}

	@Test
	void suiteWithoutAnyFinishedRunHasNoTable() {
		Registry broken = new FailingVariant(registry, "v2.6");

		Terminal.Outcome outcome = Terminal.pipe(broken, directory).run("run", Wells.SUITE, "--only", "v2.6");

		assertEquals(ExitCode.INCOMPLETE, outcome.exitCode());
		assertEquals("No run finished: there is nothing to compare.", outcome.lines().get(5));
		assertFalse(outcome.out().contains("Means over runs"), outcome.out());
		assertTrue(outcome.err().startsWith("tiny: 2 runs of 1 experiment on 2 folds\n"), outcome.err());
	}

	@Test
	void failedRunIsTriedAgainTheNextTime() {
		Terminal.pipe(new FailingVariant(registry, "v2.6"), directory).run("run", Wells.SUITE, "--quiet");

		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		assertTrue(outcome.out().contains("Runs: 4 of 4 finished, 2 per experiment; 2 computed now in "),
				outcome.out());
	}

	@Test
	void tableFromTheCommandLineReplacesTheDataAndIsNamedInTheHeading() throws IOException {
		Files.move(directory.resolve(Wells.TABLE), directory.resolve("other wells.csv"));

		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet", "--data", "other wells.csv", "--borehole", "Well",
				"--depth", "Depth", "--lithology", "Rock", "--features", "GR,PE", "--folds", "3", "--repeats", "2");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertEquals("tiny: the suite's experiments on other wells.csv", outcome.lines().get(0));
		assertTrue(outcome.lines().get(2).contains("3 folds x 2 repeats"), outcome.out());
	}

	@Test
	void syntheticDataAreMarked() {
		Terminal.Outcome outcome = run("run", "smoke", "--quiet", "--only", "v2.6", "--set", "data:samples=500");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.lines().get(1).contains("(synthetic), 500 samples"), outcome.lines().get(1));
	}

	@Test
	void rowsAndBoreholesThatVanishAreCountedAndNamed() throws IOException {
		Wells.write(directory, Wells.TABLE, Wells.table(6).replaceAll("(?m)^(W0,.*),\\d\\.\\d+$", "$1,"));

		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("30 of 180 samples are left out because a feature is missing"),
				outcome.out());
		assertTrue(outcome.out().contains("W0"), outcome.out());
	}

	@Test
	void tableWithoutLithologyIsComparedByInternalMeasuresAndSaysSo() throws IOException {
		Wells.write(directory, Wells.SUITE,
				Files.readString(directory.resolve(Wells.SUITE)).replace("value=\"Rock\"", "value=\"none\""));

		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet", "--features", "GR,PE,Density");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.lines().get(1).endsWith("6 boreholes, no lithology"), outcome.lines().get(1));
		assertFalse(outcome.out().contains("ARI k="), outcome.out());
		assertTrue(outcome.out().contains("silh. k=3"), outcome.out());
		assertTrue(outcome.out().contains("The table has no lithology"), outcome.out());
	}

	@Test
	void experimentWhoseFeaturesAreMissingIsRefusedOrLeftOutWhenAsked() throws IOException {
		String unfit = Wells.experiment("v2.5", "").replace("\"columns\"", "\"gra-ms-ngr-rgb\"");
		Wells.write(directory, Wells.SUITE, Wells.suite(unfit + "\n" + Wells.experiment("v2.6", "")));

		Terminal.Outcome refused = run("run", Wells.SUITE, "--quiet");
		Terminal.Outcome skipped = run("run", Wells.SUITE, "--quiet", "--skip-unfit");

		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertTrue(refused.err().contains("experiment 'v2.5' cannot run on these data"), refused.err());
		assertTrue(refused.err().contains("those that can run are v2.6"), refused.err());
		assertEquals(ExitCode.SUCCESS, skipped.exitCode(), skipped.err());
		assertTrue(skipped.out().contains("- Experiment 'v2.5' is left out: "), skipped.out());
		assertTrue(skipped.out().contains("Runs: 2 of 2 finished, 2 per experiment; "), skipped.out());
	}

	@Test
	void sitesThatTheTableTellsOfSomeBoreholesAreNotDenied() throws IOException {
		String[] rows = Wells.table(6).split("\n");
		for (int r = 0; r < rows.length; r++) {
			rows[r] += r == 0 ? ",Site" : rows[r].startsWith("W0,") || rows[r].startsWith("W1,") ? ",S1" : ",";
		}
		Wells.write(directory, Wells.TABLE, String.join("\n", rows) + "\n");

		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet", "--group", "site");

		assertTrue(outcome.lines().get(2).contains("kept together by site, or borehole where the table tells no site, "),
				outcome.lines().get(2));
	}

	@Test
	void sitesThatTheTableDoesNotTellAreMentioned() {
		Terminal.Outcome outcome = run("run", Wells.SUITE, "--quiet", "--group", "site");

		assertTrue(outcome.out().contains("kept together by borehole (the table tells no sites, so site was not "),
				outcome.out());
	}

	@Test
	void realWellLogsEndWithATable() {
		Path logs = SharedFiles.find("data/seg-facies.csv").orElse(null);
		Assumptions.assumeTrue(logs != null, "the real well logs are not beside the checkout");

		Terminal.Outcome outcome = run("run", "quick", "--quiet", "--only", "v2.6", "--repeats", "1", "--set",
				"v2.6:epochs=2", "--set", "clustering:restarts=1", "--data", logs.toString(), "--borehole", "Well Name",
				"--depth", "Depth", "--lithology", "Facies", "--features", "GR,ILD_log10,DeltaPHI,PHIND,PE");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("Data: seg-facies.csv, 4,149 samples, 10 boreholes, 9 lithologies"),
				outcome.out());
		assertTrue(outcome.out().contains("917 of 4,149 samples are left out because a feature is missing (PE 917)"),
				outcome.out());
		assertTrue(outcome.out().contains("ALEXANDER D, KIMZEY A"), outcome.out());
	}

	/** The installed contributions, except that one variant cannot be trained. */
	private record FailingVariant(Registry all, String broken) implements Registry {

		@Override
		public <T> T create(Contribution contribution, Class<T> type) {
			T created = all.create(contribution, type);
			boolean fails = contribution.kind() == ContributionKind.VARIANT && contribution.id().equals(broken);
			return fails ? type.cast(new Failing()) : created;
		}

		@Override
		public List<Contribution> contributions(ContributionKind kind) {
			return all.contributions(kind);
		}

		@Override
		public List<Problem> problems() {
			return all.problems();
		}

		@Override
		public InputStream open(Contribution contribution, String path) {
			return all.open(contribution, path);
		}

		@Override
		public Subscription onChange(Runnable listener) {
			return all.onChange(listener);
		}
	}

	private static final class Failing implements Variant {

		@Override
		public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
				throws TrainingException {
			throw new TrainingException("the loss became NaN");
		}

		@Override
		public LatentModel load(Path folder, Registry registry) throws IOException {
			throw new IOException("there is no model");
		}
	}
}
