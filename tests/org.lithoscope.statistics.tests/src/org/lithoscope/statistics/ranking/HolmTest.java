package org.lithoscope.statistics.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;
import org.lithoscope.statistics.ranking.Holm.Pair;

class HolmTest {

	@Test
	void adjustsAsR() {
		// R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.6, 0.03), "holm")
		assertArrayEquals(new double[] { 0.05, 0.12, 0.12, 0.03, 0.60, 0.12 },
				Holm.adjust(0.01, 0.04, 0.03, 0.005, 0.6, 0.03), 1e-15);
		assertArrayEquals(new double[] { 1, 1 }, Holm.adjust(0.7, 0.9));
		assertArrayEquals(new double[0], Holm.adjust());
	}

	@Test
	void allPairsAreTestedAndAdjustedTogether() {
		List<Pair> pairs = Holm.overPairs(3, (first, second) -> Outcome.stated(0.01 * (first + second)));

		assertEquals(List.of(new Pair(0, 1, Outcome.stated(new AdjustedP(0.01, 0.03))),
				new Pair(0, 2, Outcome.stated(new AdjustedP(0.02, 0.04))),
				new Pair(1, 2, Outcome.stated(new AdjustedP(0.03, 0.04)))), pairs);
	}

	@Test
	void aWithheldPairStillCounts() {
		Outcome<Double> withheld = Outcome.withheld(Reason.TIES_ONLY, "all 5 differences are zero");
		List<Pair> pairs = Holm.overPairs(3, (first, second) -> first == 0 ? Outcome.stated(0.01) : withheld);

		assertEquals(Outcome.stated(new AdjustedP(0.01, 0.03)), pairs.get(0).outcome());
		assertEquals(Outcome.withheld(Reason.TIES_ONLY, "all 5 differences are zero"), pairs.get(2).outcome());
	}

	@Test
	void refusesWhatIsNoProbability() {
		assertEquals("p = 1.5: expected 0 to 1",
				assertThrows(IllegalArgumentException.class, () -> Holm.adjust(0.1, 1.5)).getMessage());
		assertEquals("p = NaN: expected 0 to 1",
				assertThrows(IllegalArgumentException.class, () -> Holm.adjust(Double.NaN)).getMessage());
	}
}
