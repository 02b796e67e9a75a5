package org.lithoscope.statistics.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * Golden values from R 4.2 with {@code pw <- function(delta, sd, J, rho) { ncp <- delta / (sd * sqrt(1/J + rho));
 * c <- qt(.975, J - 1); pt(c, J - 1, ncp, lower.tail = FALSE) + pt(-c, J - 1, ncp) }}.
 */
class CorrectedPowerTest {

	private static CorrectedPower fiveFolds(double standardDeviation) {
		return new CorrectedPower(5, new CorrectedResampled(0.25), standardDeviation, 0.05);
	}

	@ParameterizedTest
	@CsvSource({ "3, 0.380514973133848", "10, 0.470872349165545" })
	void powerIsThatOfR(int repeats, double expected) {
		assertEquals(expected, fiveFolds(0.02).power(0.02, repeats).orElseThrow(), 1e-11);
		assertEquals(expected, fiveFolds(0.02).power(-0.02, repeats).orElseThrow(), 1e-11);
	}

	@Test
	void withoutSharedRowsItIsThePowerOfStudentsTest() {
		// R: power.t.test(n = 15, delta = .5, sd = 1, type = "one.sample", strict = TRUE)
		CorrectedPower independent = new CorrectedPower(5, new CorrectedResampled(1e-15), 1, 0.05);

		assertEquals(0.43792671068869, independent.power(0.5, 3).orElseThrow(), 1e-11);
	}

	@Test
	void theStudysFiveFoldsCouldHardlyShowADifference() {
		CorrectedPower study = new CorrectedPower(5, new CorrectedResampled(0.2966), 0.0149, 0.05);

		assertEquals(0.310674431976521, study.power(0.02, 1).orElseThrow(), 1e-11);
		assertEquals(0.00811, study.floor(), 5e-6);
	}

	@Test
	void theSmallestDetectableDifferenceIsThatOfR() {
		// R: uniroot(function(d) pw(d, .02, 15, .25) - .8, c(0, 1), tol = 1e-14)
		double detectable = fiveFolds(0.02).detectable(3, 0.8).orElseThrow();

		assertEquals(0.0339132175748856, detectable, 1e-10);
		assertEquals(0.8, fiveFolds(0.02).power(detectable, 3).orElseThrow(), 1e-8);
	}

	@Test
	void repeatsAreCountedUntilThePowerIsReached() {
		// R: pw(.035, .02, 5 * (1:6), .25) = .509, .750, .824, .858, .876, .888
		Requirement enough = fiveFolds(0.02).requirement(0.035, 0.8, 3, 111).orElseThrow();
		Requirement more = fiveFolds(0.02).requirement(0.035, 0.88, 3, 111).orElseThrow();

		assertEquals(3, assertInstanceOf(Requirement.Repeats.class, enough).repeats());
		assertEquals(0.824062366029329, ((Requirement.Repeats) enough).power(), 1e-11);
		assertEquals(6, assertInstanceOf(Requirement.Repeats.class, more).repeats());
	}

	@Test
	void belowTheFloorOnlyGroupsHelp() {
		// R: uniroot(function(f) pw(.01, .02 / sqrt(f), 15, .25) - .8, c(1, 1000))$root = 11.501;
		// limit: pnorm(qnorm(.975) - 1, lower.tail = FALSE) + pnorm(-qnorm(.975) - 1)
		Requirement requirement = fiveFolds(0.02).requirement(0.01, 0.8, 3, 111).orElseThrow();

		Requirement.MoreGroups groups = assertInstanceOf(Requirement.MoreGroups.class, requirement);
		assertEquals(11.5010632628152, groups.factor(), 1e-7);
		assertEquals(1277, groups.groups());
		assertEquals(0.170075045753088, groups.limit(), 1e-12);
		assertEquals(groups.limit(), fiveFolds(0.02).limit(0.01).orElseThrow());
		assertEquals(0.8, fiveFolds(0.02 / Math.sqrt(groups.factor())).power(0.01, 3).orElseThrow(), 1e-8);
	}

	@Test
	void repeatsApproachTheLimitFromBelow() {
		CorrectedPower plan = fiveFolds(0.02);
		double limit = plan.limit(0.035).orElseThrow();

		assertEquals(0.938223983906194, plan.power(0.035, 1_000_000).orElseThrow(), 1e-9);
		assertEquals(limit, plan.power(0.035, 1_000_000).orElseThrow(), 1e-5);
		assertTrue(plan.power(0.035, 100).orElseThrow() < limit);
	}

	@Test
	void withoutSpreadOrDifferenceThereIsNoPlan() {
		Outcome<Double> withheld = Outcome.withheld(Reason.ZERO_VARIANCE, "the differences over folds do not vary");

		assertEquals(withheld, fiveFolds(0).power(0.01, 3));
		assertEquals(withheld, fiveFolds(0).limit(0.01));
		assertEquals(withheld, fiveFolds(0).detectable(3, 0.8));
		assertEquals(withheld, fiveFolds(0).requirement(0.01, 0.8, 3, 111));
		assertEquals(Outcome.withheld(Reason.OUT_OF_REACH, "a difference of zero cannot be detected"),
				fiveFolds(0.02).requirement(0, 0.8, 3, 111));
	}

	@Test
	void refusesWhatIsNoPlan() {
		assertEquals("1 folds, standard deviation 0.1, level 0.05: expected 2 folds or more, a deviation of 0 or more, "
				+ "and a level above 0 and below 1",
				refusal(() -> new CorrectedPower(1, new CorrectedResampled(1), 0.1, 0.05)));
		assertEquals("0 repeats: expected 1 or more", refusal(() -> fiveFolds(1).power(1, 0)));
		assertEquals("power 0.04: expected above the level 0.05 and below 1",
				refusal(() -> fiveFolds(1).detectable(1, 0.04)));
	}

	private static String refusal(Runnable call) {
		return assertThrows(IllegalArgumentException.class, call::run).getMessage();
	}
}
