package org.lithoscope.comparison.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.comparison.task.LossTask;
import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunDetails;
import org.lithoscope.store.RunRecord;

class ModelChartsTest {

	private static Comparison comparison(List<RunRecord> runs) {
		return Comparison.of(ExperimentOrder.ofRuns(runs), runs);
	}

	private static RunRecord with(RunRecord run, String evaluator, ResultTable... tables) {
		return RunRecord.finished(run.request(), run.experiment(), run.result(), run.timings(), run.folder(),
				RunDetails.of(List.of(), Map.of(evaluator, List.of(tables))));
	}

	private static ResultTable latent(double... deviations) {
		List<List<String>> rows = new ArrayList<>(List.of(List.of("validation", "0", "99")));
		for (int d = 0; d < deviations.length; d++) {
			rows.add(List.of("test", Integer.toString(d), Double.toString(deviations[d])));
		}
		return new ResultTable("latent", List.of("rows", "dimension", "sd"), rows);
	}

	@Test
	void dimensionsAreRankedRunByRunBeforeTheyAreAveraged() {
		LineChart chart = LatentChart.of(comparison(List.of(with(Runs.run("a", 0, 0), "latent", latent(0.1, 0.9)),
				with(Runs.run("a", 0, 1), "latent", latent(0.7, 0.3)))), Part.TEST);

		assertArrayEquals(new double[] { 1, 2 }, chart.series().get(0).x());
		assertArrayEquals(new double[] { 0.8, 0.2 }, chart.series().get(0).y(), 1e-12);
	}

	@Test
	void runsWithoutTablesGiveNoChart() {
		Comparison bare = comparison(List.of(Runs.run("a", 0, 0)));

		assertTrue(LatentChart.of(bare, Part.TEST).isEmpty());
		assertTrue(ReconstructionChart.of(bare, Part.TEST).isEmpty());
		assertTrue(ReconstructionScatter.of(Runs.run("a", 0, 0), 0, Part.TEST).isEmpty());
		assertTrue(ContingencyChart.of(Runs.run("a", 0, 0), 2, Part.TEST).isEmpty());
	}

	@Test
	void reconstructionIsAveragedOverRunsFeatureByFeature() {
		ResultTable first = new ResultTable("reconstruction", List.of("rows", "feature", "r2"),
				List.of(List.of("test", "GRA", "0.5"), List.of("test", "MS", "0.2")));
		ResultTable second = new ResultTable("reconstruction", List.of("rows", "feature", "r2"),
				List.of(List.of("test", "GRA", "0.7"), List.of("train", "MS", "0.9")));

		HeatMap map = ReconstructionChart.of(comparison(List.of(with(Runs.run("a", 0, 0), "reconstruction", first),
				with(Runs.run("a", 0, 1), "reconstruction", second))), Part.TEST);

		assertEquals(List.of("GRA", "MS"), map.columns());
		assertEquals(0.6, map.rows().get(0).values().get(0), 1e-12);
		assertEquals(0.2, map.rows().get(0).values().get(1), 1e-12);
		assertEquals(0.6, map.shade(0.6));
	}

	@Test
	void reconstructionScatterHasAPanelPerFeatureOfTheEvaluatedRows() {
		ResultTable fits = new ResultTable("reconstruction", List.of("rows", "feature", "r2 unscaled"),
				List.of(List.of("train", "GRA", "0.9"), List.of("test", "GRA", "0.5"), List.of("test", "MS", "")));
		ResultTable samples = new ResultTable("reconstructed samples",
				List.of("rows", "feature", "unit", "measured:reconstructed"),
				List.of(List.of("train", "GRA", "g/cm3", "9.0:9.0"), List.of("test", "GRA", "g/cm3", "1.5:1.6 2.0:1.9"),
						List.of("test", "MS", "", "3.0:4.0E-5"), List.of("test", "NGR", "cps", "")));

		FeaturePanels panels = ReconstructionScatter.of(with(Runs.run("a", 1, 2), "reconstruction", fits, samples), 3,
				Part.TEST).orElseThrow();

		assertEquals("Measured and reconstructed values of a, repeat 2, fold 3", panels.title());
		assertEquals(3, panels.colour());
		assertEquals(List.of("GRA (g/cm3)", "MS"),
				panels.panels().stream().map(panel -> panel.feature().title()).toList());
		assertEquals(List.of(new FeaturePanels.Point(1.5, 1.6), new FeaturePanels.Point(2, 1.9)),
				panels.panels().get(0).points());
		assertEquals(0.5, panels.panels().get(0).determination());
		assertEquals(4e-5, panels.panels().get(1).points().get(0).y());
		assertTrue(Double.isNaN(panels.panels().get(1).determination()));
	}

	@Test
	void clustersAreOrderedByTheirMainLithologyAndSumToOne() {
		RunRecord run = with(Runs.run("a", 0, 0), "clustering",
				new ResultTable("boreholes@2", List.of("rows", "borehole", "site", "cluster:lithology:count"),
						List.of(List.of("test", "H1", "S1", "0:2:30 0:0:10 1:0:5"), List.of("test", "H2", "S1", "1:0:3 1:2:2"))),
				new ResultTable("lithologies", List.of("code", "lithology"),
						List.of(List.of("0", "clay"), List.of("1", "sand"), List.of("2", "chalk"))));

		HeatMap map = ContingencyChart.of(run, 2, Part.TEST).orElseThrow();

		assertEquals(List.of("clay", "chalk"), map.columns());
		assertEquals(List.of("1 (10)", "0 (40)"), map.rows().stream().map(HeatMap.Row::label).toList());
		assertEquals(List.of(0.8, 0.2), map.rows().get(0).values());
		assertEquals(List.of(0.25, 0.75), map.rows().get(1).values());
	}

	@Test
	void lithologiesThatAreRareInEveryClusterAreSummedUp() {
		RunRecord run = with(Runs.run("a", 0, 0), "clustering",
				new ResultTable("boreholes@2", List.of("rows", "borehole", "site", "cluster:lithology:count"),
						List.of(List.of("test", "H1", "S1", "0:0:97 0:1:1 0:2:2 1:0:96 1:1:4"))),
				new ResultTable("lithologies", List.of("code", "lithology"),
						List.of(List.of("0", "clay"), List.of("1", "sand"), List.of("2", "chalk"))));

		HeatMap map = ContingencyChart.of(run, 2, Part.TEST).orElseThrow();

		assertEquals(List.of("clay", "2 others"), map.columns());
		assertEquals(0.97, map.rows().get(0).values().get(0), 1e-12);
		assertEquals(0.03, map.rows().get(0).values().get(1), 1e-12);
		assertEquals("Others are lithologies that make less than 5 % of every cluster.", map.notes().get(1));
	}

	@Test
	void measureAgainstKHasALinePerExperiment() {
		List<RunRecord> runs = List.of(
				Runs.run("a", 0, 0, new Measure("ari", Part.TEST, 2, 0.1), new Measure("ari", Part.TEST, 3, 0.2)),
				Runs.run("a", 0, 1, new Measure("ari", Part.TEST, 2, 0.3), new Measure("ari", Part.TEST, 3, 0.2)),
				Runs.run("b", 0, 0, new Measure("ari", Part.TEST, 3, 0.5)));

		LineChart chart = ClusterCountChart.of(comparison(runs), "ari", "ARI", Part.TEST);

		assertArrayEquals(new double[] { 2, 3 }, chart.series().get(0).x());
		assertArrayEquals(new double[] { 0.2, 0.2 }, chart.series().get(0).y(), 1e-12);
		assertTrue(chart.series().get(0).hasBand());
		assertArrayEquals(new double[] { 3 }, chart.series().get(1).x());
		assertEquals(1, chart.series().get(1).colour());
	}

	@Test
	void figureOverTrainingEndsWhereFewerThanHalfOfTheRunsStillTrain() {
		List<RunRecord> runs = List.of(trained(0, .1, .2, .3), trained(1, .3), trained(2, .2, .4));

		LineChart chart = TrajectoryChart.of(comparison(runs), Scores.ARI);

		assertArrayEquals(new double[] { 1, 2 }, chart.series().get(0).x());
		assertArrayEquals(new double[] { 0.2, 0.3 }, chart.series().get(0).y(), 1e-12);
		assertTrue(TrajectoryChart.of(comparison(List.of(Runs.run("a", 0, 0))), Scores.ARI).isEmpty());
	}

	private static RunRecord trained(int fold, double... figures) {
		List<EpochMeasure> trajectory = new ArrayList<>();
		for (int epoch = 0; epoch < figures.length; epoch++) {
			trajectory.add(new EpochMeasure(epoch, new Measure("ari", Part.TEST, 12, figures[epoch])));
		}
		RunRecord run = Runs.run("a", 0, fold);
		return RunRecord.finished(run.request(), "a", run.result(), run.timings(), run.folder(),
				RunDetails.of(List.of(), Map.of(), trajectory));
	}

	@Test
	void lossIsDrawnAsMeasuredAndNamedWithoutItsSign() {
		List<RunRecord> runs = new ArrayList<>();
		for (int fold = 0; fold < 3; fold++) {
			runs.add(Runs.run("a", 0, fold, new Measure("reconstruction", Part.VALIDATION, 0, 4 + fold),
					new Measure("ari", Part.TEST, 12, 0.3 - 0.1 * fold)));
		}
		LossRelation relation = new LossTask(comparison(runs), Scores.ARI).relations().stream()
				.filter(each -> each.loss().equals("reconstruction")).findFirst().orElseThrow();

		ScatterChart chart = LossTaskChart.of(relation, Scores.ARI, ExperimentOrder.ofRuns(runs));

		assertEquals("ARI at k = 12 against reconstruction", chart.title());
		assertEquals(List.of(4.0, 5.0, 6.0), chart.groups().get(0).points().stream().map(ScatterChart.Point::x).toList());
	}
}
