package org.lithoscope.comparison.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.FoldScores.FoldScore;
import org.lithoscope.comparison.Scores;
import org.lithoscope.statistics.outcome.Outcome.Withheld;

class VariancePartsTest {

	@Test
	void seedsOnTheSameFoldTellFoldFromSeed() {
		VarianceParts parts = VarianceParts.of(new FoldScores("a", Scores.ARI,
				List.of(new FoldScore("f", 0, 0, List.of(1.0, 3.0), 0, 0), new FoldScore("g", 0, 1, List.of(7.0, 9.0), 0, 0))))
				.orElseThrow();

		// MS(between) = 2 · ((2 − 5)² + (8 − 5)²) = 36, MS(within) = 2; (36 − 2) / 2 = 17
		assertEquals(List.of("fold", "seed"), parts.parts().stream().map(VarianceParts.Part::name).toList());
		assertEquals(17, parts.parts().get(0).variance(), 1e-12);
		assertEquals(2, parts.parts().get(1).variance(), 1e-12);
		assertEquals(17 / 19.0, parts.parts().get(0).share(), 1e-12);
	}

	@Test
	void oneRunPerFoldTellsPartitionsOnly() {
		VarianceParts parts = VarianceParts.of(Scores.of("a", 2, 1, 3, 7, 9)).orElseThrow();

		assertEquals(List.of("partition", "fold and seed"), parts.parts().stream().map(VarianceParts.Part::name).toList());
		assertInstanceOf(Withheld.class, VarianceParts.of(Scores.of("a", 4, 1, 3, 7, 9)));
	}

	@Test
	void allExperimentsTogetherTellWhatFoldsDoToAllOfThem() {
		VarianceParts parts = VarianceParts.across(List.of(Scores.of("a", 3, 1, 5, 9), Scores.of("b", 3, 2, 6, 10)))
				.orElseThrow();

		assertEquals(0, parts.parts().get(2).variance(), 1e-12);
		assertEquals(16, parts.parts().get(0).variance(), 1e-12);
		assertEquals(0.5, parts.parts().get(1).variance(), 1e-12);
	}
}
