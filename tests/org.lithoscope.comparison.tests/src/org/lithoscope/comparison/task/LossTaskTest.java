package org.lithoscope.comparison.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.store.RunRecord;

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
