package org.lithoscope.comparison.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.FoldScores.FoldScore;
import org.lithoscope.comparison.Scores;
import org.lithoscope.comparison.pair.Verdict.Kind;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.power.Requirement;

class JuryTest {

	private static final Jury JURY = new Jury(Scores.ARI, Thresholds.USUAL, VerdictWords.SITES);

	private static SuiteVerdict judge(FoldScores... scores) {
		return JURY.judge(List.of(scores), "");
	}

	private static double[] noisy(int seed, int count, double mean, double deviation) {
		SplittableRandom random = new SplittableRandom(seed);
		return random.doubles(count).map(u -> mean + deviation * (u - 0.5)).toArray();
	}

	@Test
	void theStudysTwoModelsAreNotDistinguishable() {
		PairComparison pair = JURY.judge(Scores.study(), "v2.6.6").withBaseline().get(0);

		// SciPy 1.17: t distribution, standard error sqrt((1/5 + 0.29659871) s²)
		assertEquals(0.00548427, pair.difference().getAsDouble(), 1e-8);
		assertEquals(0.5235514182, pair.tests().corrected().orElseThrow().t(), 1e-9);
		assertEquals(0.6282566127, pair.p().orElseThrow().p(), 1e-9);
		assertEquals(-0.0235993578, pair.interval().orElseThrow().low(), 1e-9);
		assertEquals(0.0345678978, pair.interval().orElseThrow().high(), 1e-9);
		assertEquals(0.4375, pair.tests().signedRank().orElseThrow().p(), 1e-12);
		assertEquals(2.88501876, pair.percent().orElseThrow().percent(), 1e-7);
		assertEquals(Kind.NOT_DISTINGUISHABLE, pair.verdict().kind());
	}

	@Test
	void theVerdictSaysWhatRepeatsCannotDo() {
		PairComparison pair = JURY.judge(Scores.study(), "v2.6.6").withBaseline().get(0);

		assertInstanceOf(Requirement.MoreGroups.class, pair.need().orElseThrow());
		assertEquals("v2.6.7 and v2.6.6 are not distinguishable: difference 0.005 in ARI at k = 12, 95 % interval -0.024 "
				+ "to 0.035, 5 paired folds.", pair.verdict().sentence());
		assertEquals("At this spread between sites no number of repeats would show a difference of 0.01; about 16 times "
				+ "as many sites would.", pair.verdict().outlook());
	}

	@Test
	void aClearDifferenceIsOneAndItsDirectionIsTold() {
		double[] base = noisy(1, 15, 0.20, 0.02);
		double[] better = Arrays.stream(noisy(2, 15, 0.30, 0.02)).toArray();

		SuiteVerdict verdict = judge(Scores.of("old", 5, base), Scores.of("new", 5, better));
		SuiteVerdict reversed = judge(Scores.of("new", 5, better), Scores.of("old", 5, base));

		assertEquals(Kind.BETTER, verdict.withBaseline().get(0).verdict().kind());
		assertEquals(Kind.WORSE, reversed.withBaseline().get(0).verdict().kind());
		assertTrue(verdict.text().contains("new has the highest mean"), verdict.text());
	}

	@Test
	void differencesTooSmallToMatterAreEqualForPracticalPurposes() {
		double[] base = noisy(1, 15, 0.20, 0.05);
		double[] same = base.clone();
		for (int i = 0; i < same.length; i++) {
			same[i] += 0.002 + i % 3 * 0.0005;
		}

		Verdict verdict = judge(Scores.of("a", 5, base), Scores.of("b", 5, same)).withBaseline().get(0).verdict();

		assertEquals(Kind.EQUIVALENT, verdict.kind());
		assertTrue(verdict.sentence().contains("too little to matter"), verdict.sentence());
	}

	@Test
	void equalFiguresGiveAStatedNonAnswer() {
		PairComparison pair = judge(Scores.of("a", 5, noisy(1, 5, 0.2, 0.1)), Scores.of("b", 5, noisy(1, 5, 0.2, 0.1)))
				.withBaseline().get(0);

		assertEquals(Kind.WITHHELD, pair.verdict().kind());
		assertEquals(Reason.ZERO_VARIANCE, ((Withheld<Interval>) pair.interval()).reason());
		assertFalse(pair.verdict().text().contains("NaN"), pair.verdict().text());
	}

	@Test
	void aSingleFoldHasNoInterval() {
		SuiteVerdict verdict = judge(Scores.of("a", 1, 0.2), Scores.of("b", 1, 0.3));

		assertEquals("No verdict on b and a (difference 0.100 in ARI at k = 12 on one paired fold): there is only one "
				+ "value, and its spread is not known. Two folds or repeats at least are needed for an interval.",
				verdict.withBaseline().get(0).verdict().text());
		assertTrue(verdict.text().startsWith("No two experiments can be tested"), verdict.text());
		assertTrue(verdict.text().endsWith("b has the highest mean (0.300), and no test can tell whether that is chance."),
				verdict.text());
	}

	@Test
	void equalMeansHaveNoLeader() {
		SuiteVerdict verdict = judge(Scores.of("a", 2, 0.2, 0.2), Scores.of("b", 2, 0.2, 0.2));

		assertTrue(verdict.text().endsWith("All have the same mean (0.200)."), verdict.text());
	}

	@Test
	void differencesOnSharedFoldsAreToldApartFromMeans() {
		assertTrue(judge(Scores.of("a", 3, 0.2, 0.3, 0.1), Scores.of("b", 3, 0.3, 0.2)).unsharedFolds().isPresent());
		assertTrue(judge(Scores.of("a", 2, 0.2, 0.3), Scores.of("b", 2, 0.3, 0.2)).unsharedFolds().isEmpty());
	}

	@Test
	void withoutSharedFoldsNothingIsPaired() {
		FoldScores elsewhere = new FoldScores("b", Scores.ARI,
				List.of(new FoldScore("another", 0, 0, List.of(0.3), 400, 100)));

		PairComparison pair = judge(Scores.of("a", 5, 0.1, 0.2), elsewhere).withBaseline().get(0);

		assertEquals(0, pair.folds().count());
		assertEquals(2, pair.folds().baselineOnly());
		assertTrue(pair.difference().isEmpty());
		assertEquals(Kind.WITHHELD, pair.verdict().kind());
	}

	@Test
	void seedsOfAFoldAreAveragedAndNotCounted() {
		FoldScores seeds = new FoldScores("b", Scores.ARI, List.of(
				new FoldScore("fold 0", 0, 0, List.of(0.2, 0.4, 0.3), 400, 100),
				new FoldScore("fold 1", 0, 1, List.of(0.5, 0.5, 0.5), 400, 100)));

		PairComparison pair = judge(Scores.of("a", 2, 0.1, 0.2), seeds).withBaseline().get(0);

		assertEquals(2, pair.folds().count());
		assertEquals(List.of(0.2, 0.3), pair.folds().folds().stream()
				.map(fold -> Math.round(1e9 * fold.difference()) / 1e9).toList());
	}

	@Test
	void theSignedRankTestIsWithheldOverSeveralPartitions() {
		PairTests twice = judge(Scores.of("a", 3, noisy(1, 6, 0.2, 0.1)), Scores.of("b", 3, noisy(2, 6, 0.2, 0.1)))
				.withBaseline().get(0).tests();

		assertEquals(Reason.UNDEFINED, ((Withheld<?>) twice.signedRank()).reason());
		assertTrue(twice.corrected().asOptional().isPresent());
	}

	@Test
	void ranksComeFromOnePartition() {
		Ranking ranking = judge(Scores.of("a", 3, noisy(1, 6, 0.2, 0.1)), Scores.of("b", 3, noisy(2, 6, 0.3, 0.1)),
				Scores.of("c", 3, noisy(3, 6, 0.4, 0.1))).ranking();

		assertEquals(3, ranking.friedman().orElseThrow().blocks());
		assertEquals(List.of(3.0, 2.0, 1.0), ranking.friedman().orElseThrow().averageRanks());
	}

	@Test
	void noExperimentWithFiguresIsNoComparison() {
		assertEquals("No run has a figure for ARI at k = 12: there is nothing to compare.",
				judge(Scores.of("a", 5), Scores.of("b", 5)).text());
		assertEquals("Only a has a figure for ARI at k = 12: there is nothing to compare it with.",
				judge(Scores.of("a", 5, 0.1), Scores.of("b", 5)).text());
	}
}
