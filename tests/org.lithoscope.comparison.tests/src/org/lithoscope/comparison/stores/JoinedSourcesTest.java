package org.lithoscope.comparison.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunRequest;
import org.lithoscope.store.RunningRun;
import org.lithoscope.store.SuiteContents;
import org.lithoscope.store.SuiteContents.Missing;

class JoinedSourcesTest {

	private static StoredSource source(String label, List<RunRecord> runs, String... experiments) {
		return new StoredSource(label,
				new SuiteContents("quick", Runs.manifest(experiments), runs, List.of(), List.of(), List.of()), List.of());
	}

	private static List<RunRecord> series(String experiment) {
		return Runs.series(experiment, "ari", 12, Part.TEST, 0.1, 0.2, 0.3);
	}

	@Test
	void experimentsOfTheSameNameAreToldApartByTheirStore() throws PairingException {
		List<RunRecord> both = new ArrayList<>(series("v2.5"));
		both.addAll(series("v2.6"));

		JoinedSources joined = JoinedSources.of(
				List.of(source("a", series("v2.5"), "v2.5"), source("b", both, "v2.5", "v2.6")));

		assertEquals(List.of("v2.5 (a)", "v2.5 (b)", "v2.6"), joined.comparison().order().names());
		assertTrue(joined.sharesFolds());
	}

	@Test
	void suitesOfDifferentDataAreRefusedWithTheReason() {
		List<RunRecord> other = series("v2.5").stream().map(JoinedSourcesTest::onOtherData).toList();

		PairingException refused = assertThrows(PairingException.class, () -> JoinedSources
				.of(List.of(source("a", series("v2.5"), "v2.5"), source("b", other, "v2.5"))));

		assertTrue(refused.getMessage().contains("a has wells.csv (synthetic), 350 samples (hash 0123abcd…)"),
				refused.getMessage());
		assertTrue(refused.getMessage().contains("different samples"), refused.getMessage());
	}

	private static RunRecord onOtherData(RunRecord run) {
		RunRequest own = run.request();
		return RunRecord.finished(new RunRequest(own.variant(), own.featureSet(), own.scaler(), own.referenced(),
				own.evaluators(), own.splitter(), "ffff0000", own.fold(), own.seed()), run.experiment(), run.result(),
				run.timings(), run.folder(), run.details());
	}

	@Test
	void gapsAreListed() {
		List<RunRecord> runs = new ArrayList<>(series("v2.5"));
		runs.add(Runs.failed("v2.5", 1, 0, "the loss became NaN"));
		StoredSource source = new StoredSource("a",
				new SuiteContents("quick", Runs.manifest("v2.5"), runs, series("old"),
						List.of(new Missing("v2.5", "aa"), new Missing("v2.5", "bb")), List.of("x is left out: broken")),
				List.of(new RunningRun("aa", Path.of("aa"), true), new RunningRun("cc", Path.of("cc"), false)));

		List<String> told = Completeness.of(source).stream().map(AuditFinding::sentence).toList();

		assertEquals(List.of("1 run failed: the loss became NaN (v2.5, repeat 2, fold 1).",
				"2 runs have no result yet, 1 of which is being computed: v2.5 2.",
				"1 run was half-written by a process that is gone (cc); running the suite again computes them.",
				"x is left out: broken.", "3 runs left by earlier settings of the suite take no part."), told);
	}

	@Test
	void runsArePutTogetherByAParameter() {
		List<RunRecord> runs = List.of(run("a [beta=1, k=1]", "1"), run("a [beta=1, k=2]", "1"),
				run("a [beta=2, k=1]", "2"), Runs.run("pca", 0, 0));
		Comparison comparison = Comparison.of(new ExperimentOrder(
				runs.stream().map(RunRecord::experiment).toList()), runs);

		assertEquals(List.of("beta"), ParameterGroups.varying(comparison));
		assertEquals(List.of("beta = 1", "beta = 2", "pca"), ParameterGroups.of(comparison, "beta").order().names());
		assertEquals(2, ParameterGroups.of(comparison, "beta").experiments().get(0).runs().size());
		assertFalse(ParameterGroups.value(runs.get(3), "beta").isPresent());
	}

	private static RunRecord run(String experiment, String beta) {
		return Runs.run(experiment, Map.of("beta", beta), 0, 0);
	}
}
