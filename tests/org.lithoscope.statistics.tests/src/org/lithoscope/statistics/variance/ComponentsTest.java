package org.lithoscope.statistics.variance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class ComponentsTest {

	/** Adjusted Rand index of four folds × three seeds. */
	private static final double[][] SHARED_SEEDS = { { .24, .27, .27 }, { .19, .22, .26 }, { .28, .28, .32 },
			{ .15, .20, .19 } };
	private static final double[][] NO_SEED_EFFECT = { { .24, .25, .22 }, { .19, .20, .21 }, { .28, .26, .27 },
			{ .15, .18, .14 } };

	@Test
	void crossedComponentsFollowFromTheMeanSquaresOfR() {
		// R: ms <- anova(lm(y ~ fold + seed))$"Mean Sq"; (ms[1] - ms[3]) / 3; (ms[2] - ms[3]) / 4; ms[3]
		CrossedComponents components = CrossedComponents.of(SHARED_SEEDS).orElseThrow();

		assertEquals(0.2391666666666667, components.mean(), 1e-15);
		assertEquals(0.002294444444444445, components.fold(), 1e-16);
		assertEquals(0.000455555555555554, components.seed(), 1e-16);
		assertEquals(0.000236111111111111, components.residual(), 1e-16);
		assertEquals(components.fold() + components.seed() + components.residual(), components.total());
	}

	@Test
	void aComponentBelowZeroIsZero() {
		// R: (ms[2] - ms[3]) / 4 = -1.94e-5
		CrossedComponents components = CrossedComponents.of(NO_SEED_EFFECT).orElseThrow();

		assertEquals(0, components.seed());
		assertEquals(0.00229444444444444, components.fold(), 1e-16);
	}

	@Test
	void nestedComponentsFollowFromTheMeanSquaresOfR() {
		// R: ms <- anova(lm(y ~ fold))$"Mean Sq"; (ms[1] - ms[2]) / 3; ms[2]
		NestedComponents components = NestedComponents.of(NO_SEED_EFFECT).orElseThrow();

		assertEquals(0.002300925925925927, components.between(), 1e-16);
		assertEquals(0.000216666666666667, components.within(), 1e-16);
		assertEquals(4, components.groups());
		assertEquals(12, components.values());
	}

	@Test
	void groupsMayDifferInSize() {
		// R: n0 <- (10 - sum(n^2) / 10) / 3; (ms[1] - ms[2]) / n0; ms[2]
		NestedComponents components = NestedComponents
				.of(new double[][] { { .24, .25, .22 }, { .19, .20 }, { .28, .26, .27, .30 }, { .15 } }).orElseThrow();

		assertEquals(0.236, components.mean(), 1e-15);
		assertEquals(0.002421785714285714, components.between(), 1e-16);
		assertEquals(0.000231944444444444, components.within(), 1e-16);
	}

	@Test
	void partitionsOfTheSameBoreholesDifferByNothing() {
		NestedComponents components = NestedComponents.of(new double[][] { { .1, .3 }, { .2, .2 } }).orElseThrow();

		assertEquals(0, components.between());
		assertEquals(0.01, components.within(), 1e-16);
	}

	@Test
	void whatCannotBeToldApartIsWithheld() {
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES, "4 folds × 1 seeds: two of each are needed"),
				CrossedComponents.of(new double[4][1]));
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES, "0 folds × 0 seeds: two of each are needed"),
				CrossedComponents.of(new double[0][]));
		assertEquals(Outcome.withheld(Reason.ZERO_VARIANCE, "all 6 values are 0.0"),
				CrossedComponents.of(new double[2][3]));
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES,
				"4 values in 4 groups: two groups are needed, and one with two values"),
				NestedComponents.of(new double[4][1]));
		assertEquals(Outcome.withheld(Reason.ZERO_VARIANCE, "all 4 values are 0.0"),
				NestedComponents.of(new double[2][2]));
	}

	@Test
	void refusesRaggedTablesAndEmptyGroups() {
		assertEquals("expected 2 seeds on every fold", assertThrows(IllegalArgumentException.class,
				() -> CrossedComponents.of(new double[][] { { 1, 2 }, { 3 } })).getMessage());
		assertEquals("a sample needs at least one value", assertThrows(IllegalArgumentException.class,
				() -> NestedComponents.of(new double[][] { { 1, 2 }, {}, { 3, 4 } })).getMessage());
	}
}
