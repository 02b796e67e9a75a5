package org.lithoscope.cli.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.FixedRegistry;
import org.lithoscope.cli.Terminal;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.TestRegistry;

class InspectTest {

	private static Terminal.Outcome run(String... arguments) {
		return Terminal.pipe(FixedRegistry.sample(), Path.of("")).run(arguments);
	}

	@ParameterizedTest
	@ValueSource(strings = { "variants", "variant" })
	void listHasOneLinePerContributionWithTheIdFirst(String kind) {
		Terminal.Outcome outcome = run("list", kind);

		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		assertEquals("""
				v2.5  Name of v2.5   org.example 1.0.0
				v2.6  Annealed beta  org.example 1.0.0
				""", outcome.out());
		assertEquals("", outcome.err());
	}

	@Test
	void listWithoutKindListsEverything() {
		Terminal.Outcome outcome = run("list");

		assertTrue(outcome.lines().containsAll(List.of("suites (none)", "variants", "readers",
				"  v2.6  Annealed beta  org.example 1.0.0")), outcome.out());
	}

	@Test
	void unknownKindIsAnsweredWithTheNearest() {
		Terminal.Outcome outcome = run("list", "varients");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertEquals("lithoscope: nothing to list is called 'varients'; did you mean variants?\n", outcome.err());
	}

	@Test
	void problemsNameTheBundleToBeMended() {
		Registry broken = new FixedRegistry(List.of(),
				List.of(new Problem("com.example", "variant v9", "class x.V9 is not there")));
		Terminal terminal = Terminal.pipe(broken, Path.of(""));

		assertEquals("com.example: variant v9: class x.V9 is not there\n", terminal.run("list", "problems").out());
		assertEquals("1 broken contribution is left out; 'lithoscope list problems' tells why.\n",
				terminal.run("list", "variants").err());
		assertEquals("No problems: every installed contribution is sound.\n", run("list", "problems").out());
	}

	@Test
	void showDrawsTheNetworkOfAVariant() {
		Terminal.Outcome outcome = Terminal.pipe(TestRegistry.open(), Path.of("")).run("show", "v2.6");

		assertTrue(outcome.lines().contains("Network of 2,102 learned numbers"), outcome.out());
		assertTrue(outcome.out().contains("│ 6 features ├───▶│ 32 ├───▶│ 16 ├─┤"), outcome.out());
		assertTrue(outcome.lines().contains("  Hidden blocks: Linear, ReLU, BatchNorm, Dropout(0.1)."), outcome.out());
	}

	@Test
	void showTellsParametersFiguresAndLiterature() {
		Terminal.Outcome outcome = run("show", "v2.6");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		assertEquals("""
				variant v2.6: Annealed beta
				  Beta rises from near zero.
				  Bundle org.example 1.0.0, algorithm revision 1.

				Parameters
				  features: a text; default gra-ms-ngr-rgb
				      Label of features
				  beta.end: a number in (0, 1000]; default 0.5
				      Weight of the KL divergence in the end.
				  epochs: a whole number; default 100
				      Label of epochs

				Published figures
				  ari at k = 12: 0.258
				      Protocol: test boreholes of split A, one run
				      Source: training log

				Literature
				  Kingma, D. P. & Welling, M. (2014): Auto-encoding variational Bayes arXiv:1312.6114
				  Hubert & Arabie (1985) doi:10.1007/BF01908075
				""", outcome.out());
	}

	@Test
	void showTellsTheMeasuresOfAnEvaluator() {
		assertTrue(run("show", "clustering").out().contains("""
				Measures
				  ari: Adjusted Rand index (higher is better)
				      Agreement of two partitions, 1 for equal ones.
				"""));
	}

	@Test
	void unknownIdIsAnsweredWithTheNearest() {
		Terminal.Outcome outcome = run("show", "v26");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertEquals("lithoscope: nothing installed has the id 'v26'; did you mean v2.6 or v2.5?\n", outcome.err());
	}

	@Test
	void enginesTellHowTheyComputeOnThisMachine() {
		String fused = Terminal.pipe(TestRegistry.open(), Path.of("")).run("list", "engines").lines().stream()
				.filter(line -> line.startsWith("fused")).findFirst().orElseThrow();

		assertTrue(fused.contains("kernels"), fused);
	}

	@ParameterizedTest
	@EnumSource(ContributionKind.class)
	void everythingInstalledCanBeListedAndShown(ContributionKind kind) {
		Registry registry = TestRegistry.open();
		Terminal terminal = Terminal.pipe(registry, Path.of(""));

		List<String> listed = terminal.run("list", Kinds.nameOf(kind)).lines();

		List<Contribution> installed = registry.contributions(kind);
		assertEquals(installed.stream().map(Contribution::id).toList(),
				listed.stream().map(line -> line.split("  ")[0]).toList());
		for (Contribution contribution : installed) {
			Terminal.Outcome shown = terminal.run("show", contribution.id());
			assertEquals(ExitCode.SUCCESS, shown.exitCode());
			assertTrue(shown.out().contains("%s %s: %s".formatted(kind.singular(), contribution.id(),
					contribution.name())), shown.out());
			contribution.parameters().forEach(p -> assertTrue(shown.out().contains("\n  " + p.id() + ": "), p::id));
		}
	}

	@Test
	void installedSuiteTellsWhatItConsistsOf() {
		String shown = Terminal.pipe(TestRegistry.open(), Path.of("")).run("show", "quick").out();

		assertTrue(shown.contains("\n  Data:        surrogate, boreholes = 60, samples = 40000\n"), shown);
		assertTrue(shown.contains("\n  Split:       k-fold, kept together by site, repeats 2, folds = 3\n"), shown);
		assertTrue(shown.contains("\n  Experiments: v2.1\n               v2.5\n               v2.6\n"), shown);
		assertTrue(shown.contains("\n  Evaluators:  clustering\n"), shown);
	}
}
