package org.lithoscope.statistics.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class FriedmanTest {

	/** Ranks of four variants of C4.5 over 14 data sets, Demšar 2006, table 6; negative because higher is better. */
	private static final double[][] DEMSAR = { { -4, -3, -2, -1 }, { -1, -2, -3, -4 }, { -4, -1, -2, -3 },
			{ -4, -1, -3, -2 }, { -4, -2, -3, -1 }, { -1, -2.5, -4, -2.5 }, { -3, -2, -4, -1 },
			{ -2.5, -2.5, -4, -1 }, { -4, -3, -2, -1 }, { -2.5, -2.5, -2.5, -2.5 }, { -4, -2.5, -1, -2.5 },
			{ -3, -2, -4, -1 }, { -4, -1, -2, -3 }, { -3, -1, -4, -2 } };

	private static final double[][] UNTIED = { { .21, .25, .19 }, { .30, .28, .22 }, { .11, .19, .12 },
			{ .25, .26, .20 }, { .18, .17, .15 }, { .22, .29, .21 } };

	@Test
	void theExampleOfDemsarIsReproduced() {
		Friedman test = Friedman.of(DEMSAR).orElseThrow();

		assertEquals(List.of("3.143", "2.000", "2.893", "1.964"), rounded(test, "%.3f"));
		// The paper does not correct for its four ties: 9.28 and F = 3.69.
		double uncorrected = test.chiSquared() * (1 - 78.0 / (14 * 4 * (4 * 4 - 1)));
		assertEquals(9.28, uncorrected, 5e-3);
		assertEquals(3.69, 13 * uncorrected / (14 * 3 - uncorrected), 5e-3);
		// Critical difference for alpha 0.05 and 0.10: 1.25 and 1.12.
		assertEquals(1.25, Nemenyi.of(test, 0.05).criticalDifference(), 5e-3);
		assertEquals(1.12, Nemenyi.of(test, 0.10).criticalDifference(), 5e-3);
	}

	@Test
	void tiesAreCorrectedAsInR() {
		// R: friedman.test(r); F = (n - 1) chi / (n (k - 1) - chi); pf(F, k - 1, (k - 1) (n - 1), lower.tail = FALSE)
		Friedman test = Friedman.of(DEMSAR).orElseThrow();

		assertEquals(10.228346456692913, test.chiSquared(), 1e-12);
		assertEquals(0.0167215803284414, test.chiSquaredP(), 1e-13);
		assertEquals(4.1851301115241633, test.f().orElseThrow(), 1e-12);
		assertEquals(0.0116206595153111, test.p(), 1e-13);
	}

	@Test
	void scoresWithoutTiesAreThoseOfR() {
		Friedman test = Friedman.of(UNTIED).orElseThrow();

		assertEquals(7, test.chiSquared(), 1e-13);
		assertEquals(0.0301973834223185, test.chiSquaredP(), 1e-14);
		assertEquals(7, test.f().orElseThrow(), 1e-12);
		assertEquals(0.0125586741255144, test.p(), 1e-13);
		assertEquals(List.of("1.8333", "1.3333", "2.8333"), rounded(test, "%.4f"));
	}

	private static List<String> rounded(Friedman test, String format) {
		return test.averageRanks().stream().map(rank -> String.format(Locale.ROOT, format, rank)).toList();
	}

	@Test
	void theLevelOfABlockDoesNotMatter() {
		double[][] shifted = new double[UNTIED.length][];
		for (int block = 0; block < shifted.length; block++) {
			double level = block;
			shifted[block] = Arrays.stream(UNTIED[block]).map(score -> level + 10 * score).toArray();
		}

		assertEquals(Friedman.of(UNTIED), Friedman.of(shifted));
	}

	@Test
	void perfectAgreementHasNoStatisticButAnExactProbability() {
		Friedman test = Friedman.of(new double[][] { { 1, 2, 3 }, { 4, 5, 6 }, { 0, 1, 7 } }).orElseThrow();

		assertEquals(OptionalDouble.empty(), test.f());
		assertEquals(6, test.chiSquared());
		assertEquals(1.0 / 36, test.p(), 1e-16);
		assertEquals(List.of(3.0, 2.0, 1.0), test.averageRanks());
	}

	@Test
	void perfectAgreementWithTiesHasFewerArrangements() {
		Friedman test = Friedman.of(new double[][] { { 1, 1, 3 }, { 4, 4, 6 } }).orElseThrow();

		assertEquals(1.0 / 3, test.p(), 1e-16);
		assertEquals(4, test.chiSquared());
	}

	@Test
	void testsThatSayNothingAreWithheld() {
		assertEquals(Outcome.withheld(Reason.TIES_ONLY, "all 3 experiments are tied in all 2 blocks"),
				Friedman.of(new double[][] { { 1, 1, 1 }, { 2, 2, 2 } }));
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES,
				"ranks of 3 experiments over 1 blocks: two of each are needed"),
				Friedman.of(new double[][] { { 1, 2, 3 } }));
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES,
				"ranks of 0 experiments over 0 blocks: two of each are needed"), Friedman.of(new double[0][]));
	}

	@Test
	void refusesWhatIsNoTable() {
		assertEquals("expected 2 finite scores per block, not [1.0, NaN]", assertThrows(
				IllegalArgumentException.class,
				() -> Friedman.of(new double[][] { { 1, 2 }, { 1, Double.NaN } })).getMessage());
	}

	@Test
	void pairsAreJudgedAsByTheStudentizedRangeOfR() {
		// R: ptukey(abs(R[i] - R[j]) / sqrt(4 * 5 / (12 * 14)), 4, Inf, lower.tail = FALSE)
		Nemenyi pairs = Nemenyi.of(Friedman.of(DEMSAR).orElseThrow(), 0.05);

		assertEquals(1.25355914949599, pairs.criticalDifference(), 1e-8);
		assertEquals(0.0886727092950266, pairs.p(0, 1), 1e-9);
		assertEquals(0.956177175223241, pairs.p(2, 0), 1e-9);
		assertEquals(0.0741847950724972, pairs.p(0, 3), 1e-9);
		assertEquals(0.999859449385149, pairs.p(1, 3), 1e-9);
		assertFalse(pairs.differ(0, 3));
	}

	@Test
	void barsCoverWhatCannotBeToldApart() {
		Friedman ranks = new Friedman(List.of(3.5, 1.0, 2.0, 2.9), 20, 0, 1, OptionalDouble.empty(), 1);
		Nemenyi pairs = new Nemenyi(ranks, 0.05, 1.0);

		assertTrue(pairs.differ(1, 2));
		assertEquals(List.of(List.of(2, 3), List.of(3, 0)), pairs.indistinguishable());
		assertEquals(List.of(List.of(1, 2, 3), List.of(2, 3, 0)),
				new Nemenyi(ranks, 0.05, 2.0).indistinguishable());
		assertEquals(List.of(), new Nemenyi(ranks, 0.05, 0.1).indistinguishable());
	}
}
