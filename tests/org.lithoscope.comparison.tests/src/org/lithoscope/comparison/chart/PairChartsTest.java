package org.lithoscope.comparison.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Scores;
import org.lithoscope.comparison.influence.GroupInfluence;
import org.lithoscope.comparison.influence.Influences;
import org.lithoscope.comparison.pair.Jury;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.comparison.pair.Thresholds;
import org.lithoscope.comparison.pair.VerdictWords;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class PairChartsTest {

	private static final ExperimentOrder ORDER = new ExperimentOrder(List.of("low", "high", "middle"));
	private static final SuiteVerdict VERDICT = new Jury(Scores.ARI, Thresholds.USUAL, VerdictWords.SITES).judge(List.of(
			Scores.of("low", 5, .10, .12, .11, .10, .12), Scores.of("high", 5, .30, .33, .31, .32, .31),
			Scores.of("middle", 5, .20, .21, .22, .20, .19)), "");

	@Test
	void ranksRunFromTheBestWithEachColour() {
		RankDiagram diagram = RankDiagram.of(VERDICT.ranking(), ORDER).orElseThrow();

		assertEquals(List.of(new RankDiagram.Entry("high", 1, 1), new RankDiagram.Entry("middle", 2, 2),
				new RankDiagram.Entry("low", 0, 3)), diagram.entries());
		// Demšar 2006: q(0.05; 3) = 2.343, 2.343 · sqrt(3 · 4 / (6 · 5)) = 1.482
		assertEquals(1.482, diagram.criticalDifference(), 1e-3);
		assertEquals(List.of(new RankDiagram.Bar(0, 1), new RankDiagram.Bar(1, 2)), diagram.bars());
	}

	@Test
	void aSinglePartitionOfOneFoldHasNoRanks() {
		SuiteVerdict single = new Jury(Scores.ARI, Thresholds.USUAL, VerdictWords.SITES)
				.judge(List.of(Scores.of("low", 1, .1), Scores.of("high", 1, .3)), "");

		assertInstanceOf(Outcome.Withheld.class, RankDiagram.of(single.ranking(), ORDER));
	}

	@Test
	void matrixTellsBothDirectionsOfAPair() {
		PairMatrix matrix = PairMatrix.of(VERDICT, ORDER);
		PairMatrix.Cell lowOverHigh = matrix.cell(0, 1).orElseThrow();
		PairMatrix.Cell highOverLow = matrix.cell(1, 0).orElseThrow();

		assertEquals(6, matrix.cells().size());
		assertTrue(highOverLow.better() > 0.99, highOverLow.toString());
		assertEquals(lowOverHigh.better(), highOverLow.worse());
		assertEquals(1, highOverLow.better() + highOverLow.equal() + highOverLow.worse(), 1e-9);
		assertEquals(List.of(0, 1, 2), matrix.colours());
	}

	@Test
	void mostInfluentialGroupsAreDrawnInTheColourOfTheCandidate() {
		BarChart chart = InfluenceChart.of(new Influences("high", "low", Grouping.SITE, 0.2,
				List.of(new GroupInfluence("U1", 100, 0.15, 0.05), new GroupInfluence("U2", 50, 0.22, -0.02),
						new GroupInfluence("U3", 10, 0.2, 0)),
				0, Outcome.withheld(Reason.UNDEFINED, "not asked for")), Scores.ARI, ORDER, 2);

		assertEquals(List.of("U1", "U2"), chart.bars().stream().map(BarChart.Bar::label).toList());
		assertEquals(List.of(0.05, -0.02), chart.bars().stream().map(BarChart.Bar::value).toList());
		assertEquals(1, chart.colour());
		assertEquals("The 2 most influential of 3.", chart.notes().get(1));
	}
}
