package org.lithoscope.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class ComparisonTest {

	private static final MeasureKey ARI_12 = new MeasureKey("ari", 12, Part.TEST);

	@Test
	void experimentsStandInTheOrderOfTheSuiteWhateverTheOrderOfTheRuns() {
		List<RunRecord> runs = new ArrayList<>(Runs.series("v2.6", "ari", 12, Part.TEST, 0.3, 0.4));
		runs.addAll(Runs.series("v2.1", "ari", 12, Part.TEST, 0.1, 0.2));

		Comparison comparison = Comparison.of(ExperimentOrder.of(Runs.manifest("v2.1", "v2.5", "v2.6")), runs);

		assertEquals(List.of("v2.1", "v2.5", "v2.6"),
				comparison.experiments().stream().map(ExperimentSummary::experiment).toList());
		assertEquals(List.of(0, 1, 2), comparison.experiments().stream().map(ExperimentSummary::colour).toList());
		assertEquals(0.35, comparison.experiment("v2.6").orElseThrow().measure(ARI_12).orElseThrow().estimate().mean(),
				1e-15);
		assertEquals(4, comparison.finished());
	}

	@Test
	void experimentsThatTheSuiteDoesNotKnowFollowInNaturalOrder() {
		List<RunRecord> runs = new ArrayList<>(Runs.series("v2.10", "ari", 12, Part.TEST, 0.3));
		runs.addAll(Runs.series("v2.9", "ari", 12, Part.TEST, 0.3));

		Comparison comparison = Comparison.of(new ExperimentOrder(List.of("z")), runs);

		assertEquals(List.of("z", "v2.9", "v2.10"), comparison.order().names());
		assertEquals(2, comparison.order().colourOf("v2.10"));
	}

	@Test
	void runsOfAnExperimentAreOrderedByRepeatThenFold() {
		List<RunRecord> runs = new ArrayList<>(Runs.series("v2.6", "ari", 12, Part.TEST, 1, 2, 3, 4, 5, 6)).reversed();

		ExperimentSummary summary = ExperimentSummary.of("v2.6", 0, runs);

		assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0),
				summary.measure(ARI_12).orElseThrow().values().stream().map(RunValue::value).toList());
	}

	@Test
	void ratioOfTestToTrainingRowsIsThatOfTheirMeans() {
		RunRecord half = Runs.run("v2.6", 0, 0, Map.of(Part.TRAIN, 200, Part.TEST, 100), List.of());
		RunRecord quarter = Runs.run("v2.6", 0, 1, Map.of(Part.TRAIN, 400, Part.TEST, 100), List.of());

		assertEquals(200 / 600.0, ExperimentSummary.testToTrain(List.of(half, quarter)), 1e-15);
	}

	@Test
	void failedRunsAreListedAndDoNotCount() {
		List<RunRecord> runs = new ArrayList<>(Runs.series("v2.6", "ari", 12, Part.TEST, 0.3, 0.5));
		runs.add(Runs.failed("v2.6", 0, 2, "the loss became NaN"));

		Comparison comparison = Comparison.of(ExperimentOrder.ofRuns(runs), runs);

		assertEquals(List.of("the loss became NaN"), comparison.failed().stream().map(RunRecord::failure).toList());
		assertEquals(2, comparison.experiments().get(0).runs().size());
		assertEquals(0.4, comparison.experiments().get(0).measure(ARI_12).orElseThrow().estimate().mean(), 1e-15);
	}

	@Test
	void measuresAndNumbersOfClustersAreThoseThatARunHas() {
		RunRecord run = Runs.run("v2.6", 0, 0, new Measure("ari", Part.TEST, 20, 0.3),
				new Measure("ari", Part.TEST, 12, 0.2), new Measure("ari", Part.VALIDATION, 15, 0.2),
				new Measure("kl", Part.VALIDATION, 0, 3.5));

		Comparison comparison = Comparison.of(new ExperimentOrder(List.of()), List.of(run));

		assertEquals(List.of("ari@20/test", "ari@12/test", "ari@15/validation", "kl/validation"),
				comparison.measures().stream().map(MeasureKey::text).toList());
		assertEquals(List.of(12, 20), comparison.clusterCounts("ari", Part.TEST));
		assertTrue(comparison.clusterCounts("kl", Part.VALIDATION).isEmpty());
	}

	@Test
	void experimentWithoutRunsHasNoFigures() {
		ExperimentSummary summary = ExperimentSummary.of("v2.6", 3, List.of());

		assertTrue(summary.measures().isEmpty());
		assertTrue(summary.parameters().isEmpty());
		assertEquals(0, summary.epochs().count());
		assertEquals("", summary.variant());
	}
}
