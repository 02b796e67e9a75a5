package org.lithoscope.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.correlation.Correlation;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.paired.WilcoxonSignedRank.Zeros;

class WilcoxonSignedRankTest {

	private static final Sample FIFTEEN = Sample.of(0.8, -0.3, 1.1, 2.4, -1.7, 0.5, 3.1, -0.2, 1.9, 0.7, -0.9, 2.2, 1.3,
			-0.1, 0.6);
	private static final Sample TIED = Sample.of(1, 1, -1, 2, 2, -2, 3, 0, 0, 4, -3, 5, 5, 6, 0, 2);

	@Test
	void theExactTestIsThatOfR() {
		// R: wilcox.test(x)
		WilcoxonSignedRank test = WilcoxonSignedRank.of(FIFTEEN).orElseThrow();

		assertEquals(95, test.positive());
		assertEquals(25, test.negative());
		assertTrue(test.exact());
		assertEquals(0.04791259765625, test.p(), 1e-15);
		assertEquals(70.0 / 120, test.effect(), 1e-15);
	}

	@Test
	void theStudysFiveFoldsAreThoseOfR() {
		// R: wilcox.test(b - a)
		Sample differences = PairedDifferences.of(
				new double[] { .24278508, .22001443, .17582338, .14982519, .18944716 },
				new double[] { .23658061, .23453541, .17924396, .13204585, .16806806 });
		WilcoxonSignedRank test = WilcoxonSignedRank.of(differences).orElseThrow();

		assertEquals(11, test.positive());
		assertEquals(0.4375, test.p());
		assertEquals(0.0625, test.leastP());
	}

	@Test
	void fiftyDifferencesAreStillExact() {
		// R: v <- ((1:50) * 29 %% 53) * ifelse((1:50) %% 3 == 0, -1, 1); wilcox.test(v, exact = TRUE)
		double[] values = new double[50];
		Arrays.setAll(values, i -> (i + 1) * (29 % 53) * ((i + 1) % 3 == 0 ? -1.0 : 1.0));
		WilcoxonSignedRank test = WilcoxonSignedRank.of(Sample.of(values)).orElseThrow();

		assertEquals(867, test.positive());
		assertTrue(test.exact());
		assertEquals(0.0261669681711965, test.p(), 1e-15);
	}

	@Test
	void theApproximationIsThatOfR() {
		// R: wilcox.test(x, exact = FALSE, correct = TRUE)
		assertEquals(0.0500579654932533,
				WilcoxonSignedRank.approximately(FIFTEEN, Zeros.DROP).orElseThrow().p(), 1e-14);
		WilcoxonSignedRank tied = WilcoxonSignedRank.approximately(TIED, Zeros.DROP).orElseThrow();
		assertEquals(75, tied.positive());
		assertEquals(3, tied.zeros());
		assertFalse(tied.exact());
		assertEquals(0.0416845805777128, tied.p(), 1e-14);
	}

	@Test
	void zerosRankedAfterPrattAreThoseOfSciPy() {
		// SciPy: stats.wilcoxon(y, zero_method="pratt", correction=True, mode="approx")
		WilcoxonSignedRank test = WilcoxonSignedRank.approximately(TIED, Zeros.RANK).orElseThrow();

		assertEquals(25, test.negative());
		assertEquals(0.039620627945634077, test.p(), 1e-14);
	}

	@Test
	void manyDifferencesAreApproximated() {
		// R: z <- ((1:60) * (37 %% 61) - 20) / 10; wilcox.test(z)
		double[] values = new double[60];
		Arrays.setAll(values, i -> ((i + 1) * 37 - 20) / 10.0);
		WilcoxonSignedRank test = WilcoxonSignedRank.of(Sample.of(values)).orElseThrow();

		assertFalse(test.exact());
		assertEquals(1.67132856965264e-11, test.p(), 1e-21);
	}

	@Test
	void exactTestsWithTiesAndZerosCountAllSigns() {
		SplittableRandom random = new SplittableRandom(4);
		for (int trial = 0; trial < 40; trial++) {
			double[] values = new double[3 + trial % 9];
			Arrays.setAll(values, i -> random.nextInt(-3, 5));
			values[0] = 1;
			for (Zeros zeros : Zeros.values()) {
				assertEquals(byEnumeration(values, zeros),
						WilcoxonSignedRank.of(Sample.of(values), zeros).orElseThrow().p(), 1e-15);
			}
		}
	}

	/** Goes through all ways to give signs, one by one. */
	private static double byEnumeration(double[] values, Zeros zeros) {
		double[] ranked = Arrays.stream(values).filter(value -> zeros == Zeros.RANK || value != 0).toArray();
		double[] ranks = Correlation.ranks(Arrays.stream(ranked).map(Math::abs).toArray());
		double positive = 0;
		double all = 0;
		for (int i = 0; i < ranked.length; i++) {
			ranks[i] = ranked[i] == 0 ? 0 : ranks[i];
			positive += ranked[i] > 0 ? ranks[i] : 0;
			all += ranks[i];
		}
		double smaller = Math.min(positive, all - positive);
		int ways = 1 << ranks.length;
		int extreme = 0;
		for (int signs = 0; signs < ways; signs++) {
			double sum = 0;
			for (int i = 0; i < ranks.length; i++) {
				sum += (signs >> i & 1) * ranks[i];
			}
			extreme += sum <= smaller ? 1 : 0;
		}
		return Math.min(1, 2.0 * extreme / ways);
	}

	@Test
	void swappingTheExperimentsChangesOnlyTheDirection() {
		double[] turned = Arrays.stream(FIFTEEN.values()).map(value -> -value).toArray();
		WilcoxonSignedRank there = WilcoxonSignedRank.of(FIFTEEN).orElseThrow();
		WilcoxonSignedRank back = WilcoxonSignedRank.of(Sample.of(turned)).orElseThrow();

		assertEquals(there.p(), back.p());
		assertEquals(there.effect(), -back.effect());
	}

	@Test
	void differencesThatAreAllZeroAreWithheld() {
		Outcome<WilcoxonSignedRank> withheld = Outcome.withheld(Reason.TIES_ONLY, "all 4 differences are zero");

		assertEquals(withheld, WilcoxonSignedRank.of(Sample.of(0, 0, 0, -0.0)));
		assertEquals(withheld, WilcoxonSignedRank.of(Sample.of(0, 0, 0, 0), Zeros.RANK));
	}
}
