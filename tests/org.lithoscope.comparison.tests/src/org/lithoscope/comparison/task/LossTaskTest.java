package org.lithoscope.comparison.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.comparison.chart.LossTaskChart;
import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.PathChart.Mark;
import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.store.RunDetails;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunResult;

class LossTaskTest {

	private static LossRelation relation(String loss, List<RunRecord> runs) {
		return new LossTask(Comparison.of(ExperimentOrder.ofRuns(runs), runs), Scores.ARI).relations().stream()
				.filter(relation -> relation.loss().equals(loss)).findFirst().orElseThrow();
	}

	/** Experiments whose means of loss and figure go together as given, over three folds that shift both. */
	private static List<RunRecord> runs(String loss, double[] losses, double[] figures) {
		List<RunRecord> runs = new ArrayList<>();
		for (int e = 0; e < losses.length; e++) {
			for (int fold = 0; fold < 3; fold++) {
				runs.add(Runs.run("e" + e, 0, fold, new Measure(loss, Part.VALIDATION, 0, losses[e] - 0.1 * fold),
						new Measure("ari", Part.TEST, 12, figures[e] - 0.01 * fold)));
			}
		}
		return runs;
	}

	@Test
	void aLossThatOrdersExperimentsLikeTheTaskHasCorrelationOne() {
		LossRelation relation = relation("reconstruction",
				runs("reconstruction", new double[] { 4, 3, 2, 1 }, new double[] { .1, .2, .3, .4 }));

		assertEquals(1, relation.acrossExperiments().orElseThrow().rho(), 1e-12);
		assertEquals(4, relation.acrossExperiments().orElseThrow().count());
		assertEquals("-reconstruction", relation.label());
	}

	@Test
	void withinAnExperimentItMayBeTheOtherWayRound() {
		LossRelation relation = relation("reconstruction",
				runs("reconstruction", new double[] { 4, 3, 2, 1 }, new double[] { .1, .2, .3, .4 }));

		assertEquals(-1, relation.acrossRuns().orElseThrow().rho(), 1e-12);
		assertEquals(4, relation.acrossRuns().orElseThrow().parts());
		assertEquals(3, relation.acrossRuns().orElseThrow().count());
		assertEquals(12, relation.points().size());
	}

	@Test
	void objectivesOfDifferentBetaAreNotCompared() {
		List<RunRecord> runs = new ArrayList<>();
		for (int e = 0; e < 4; e++) {
			runs.add(Runs.run("e" + e, Map.of("beta", Integer.toString(e)), 0, 0,
					new Measure("objective", Part.VALIDATION, 0, e), new Measure("ari", Part.TEST, 12, 0.1 * e)));
		}

		assertInstanceOf(Withheld.class, relation("objective", runs).acrossExperiments());
	}

	@Test
	void fewPairsAndConstantLossesGiveNoCorrelation() {
		assertInstanceOf(Withheld.class, relation("kl",
				runs("kl", new double[] { 1, 2 }, new double[] { .1, .2 })).acrossExperiments());
		assertInstanceOf(Withheld.class, relation("kl",
				runs("kl", new double[] { 1, 1, 1, 1 }, new double[] { .1, .2, .3, .4 })).acrossExperiments());
	}

	/** A run of four epochs, measured after the first, third and fourth; the weights of the second were kept. */
	private static RunRecord traced() {
		List<Epoch> epochs = List.of(Runs.epoch(0, 4, 0), Runs.epoch(1, 1, 0), Runs.epoch(2, 2, 0), Runs.epoch(3, 3, 0));
		List<EpochMeasure> trajectory = List.of(ari(0, .1), ari(2, .3), ari(3, .2));
		RunRecord run = Runs.run("a", 1, 2, Map.of(Part.TRAIN, 1), epochs,
				new Measure("reconstruction", Part.VALIDATION, 0, 10), new Measure("ari", Part.TEST, 12, .4));
		RunResult told = run.result();
		RunResult result = new RunResult(told.rows(), told.epochs(), 1, told.stopReason(), told.parameterCount(),
				told.latentSize(), told.evaluations(), told.notes());
		return RunRecord.finished(run.request(), "a", result, run.timings(), run.folder(),
				RunDetails.of(epochs, Map.of(), trajectory));
	}

	private static EpochMeasure ari(int epoch, double value) {
		return new EpochMeasure(epoch, new Measure("ari", Part.TEST, 12, value));
	}

	@Test
	void thePathOfARunHasItsMeasuredEpochsAndTheOneWhoseWeightsWereKept() {
		RunRecord run = traced();
		LossRelation relation = relation("reconstruction", List.of(run, Runs.run("b", 0, 0,
				new Measure("reconstruction", Part.VALIDATION, 0, 5), new Measure("ari", Part.TEST, 12, .1))));

		assertEquals(List.of(new EpochPath("a", run.id(), 1, 2, 1, List.of(new EpochPath.Point(0, 40, .1),
				new EpochPath.Point(1, 10, .4), new EpochPath.Point(2, 20, .3), new EpochPath.Point(3, 30, .2)))),
				relation.paths());
		assertEquals(1, relation.acrossEpochs().orElseThrow().rho(), 1e-12);
	}

	@Test
	void thePathIsDrawnFromTheFirstEpochOverTheKeptOneToTheLast() {
		RunRecord run = traced();
		PathChart chart = LossTaskChart.overEpochs(relation("reconstruction", List.of(run)), Scores.ARI,
				ExperimentOrder.ofRuns(List.of(run)));

		PathChart.Path path = chart.paths().get(0);
		assertEquals("a, repeat 2, fold 3", path.label());
		assertEquals(List.of(1, 2, 3, 4), path.steps().stream().map(PathChart.Step::epoch).toList());
		assertEquals(List.of(Mark.FIRST, Mark.KEPT, Mark.NONE, Mark.LAST),
				IntStream.range(0, 4).mapToObj(path::mark).toList());
		assertEquals(new PathChart.Step(2, 10, .4), path.steps().get(path.kept()));
		assertTrue(chart.notes().get(0).startsWith("The ways of 1 run through the epochs"), chart.notes().get(0));
	}

	@Test
	void withoutTrajectoryTheChartTellsHowToMeasureOne() {
		List<RunRecord> runs = runs("kl", new double[] { 1 }, new double[] { .1 });
		PathChart chart = LossTaskChart.overEpochs(relation("kl", runs), Scores.ARI, ExperimentOrder.ofRuns(runs));

		assertTrue(chart.isEmpty());
		assertTrue(chart.notes().get(0).startsWith("No run was measured epoch by epoch. Type "), chart.notes().get(0));
		assertTrue(chart.notes().get(0).contains("--trace ari --every 5"), chart.notes().get(0));
	}

	@Test
	void aTrajectoryOfAnotherFigureIsNamedInTheReason() {
		Quantity other = Quantity.plain(new MeasureKey("ari", 8, Part.TEST));
		RunRecord run = traced();
		RunRecord both = Runs.run("a", 1, 2, new Measure("reconstruction", Part.VALIDATION, 0, 10),
				new Measure("ari", Part.TEST, 8, .4));
		List<RunRecord> runs = List.of(RunRecord.finished(run.request(), "a", both.result(), run.timings(), run.folder(),
				run.details()));
		LossRelation relation = new LossTask(Comparison.of(ExperimentOrder.ofRuns(runs), runs), other).relations().get(0);
		PathChart chart = LossTaskChart.overEpochs(relation, other, ExperimentOrder.ofRuns(runs));

		assertEquals("Over epochs the runs were measured in ari@12/test, not in ARI at k = 8. Please give the suite the evaluator "
				+ "'trajectory' with measures = ari and k = 8, on the page Evaluators of its editor; then run it.",
				chart.notes().get(0));
	}

	@Test
	void theIntervalIsThatOfBonettAndWright() {
		List<double[]> pairs = new ArrayList<>();
		double[] order = { 2, 1, 4, 3, 6, 5, 8, 7, 10, 9 };
		for (int i = 0; i < order.length; i++) {
			pairs.add(new double[] { i, order[i] });
		}

		RankCorrelation rank = RankCorrelations.of(pairs, 1).orElseThrow();

		// rho = 1 - 6 * 10 / (10 * 99); R: tanh(atanh(rho) + c(-1, 1) * qnorm(.975) * sqrt((1 + rho^2 / 2) / 7)
		assertEquals(1 - 60 / 990.0, rank.rho(), 1e-12);
		assertEquals(0.6876753764, rank.interval().orElseThrow().low(), 1e-9);
		assertEquals(0.9895015060, rank.interval().orElseThrow().high(), 1e-9);
		assertTrue(rank.isDistinct());
	}
}
