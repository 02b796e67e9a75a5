package org.lithoscope.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTest {

	/** R 4.2: {@code pt(t, df, ncp)} and {@code pt(t, df, ncp, lower.tail = FALSE)}. */
	@ParameterizedTest
	@CsvSource({
			"2.1, 9, 1.5, 0.686147316211619, 0.313852683788381",
			"-1, 4, 0.5, 0.0861495690369525, 0.913850430963048",
			"3, 49, 3.2, 0.418218108399682, 0.581781891600318",
			"0.3, 1, 2, 0.041755679956895, 0.958244320043105",
			"2.776445, 4, 4, 0.156703584188256, 0.843296415811744" })
	void probabilitiesAreThoseOfR(double t, double degrees, double noncentrality, double below, double above) {
		NoncentralT distribution = new NoncentralT(degrees, noncentrality);

		assertEquals(below, distribution.cumulativeProbability(t), 1e-11);
		assertEquals(above, distribution.survivalProbability(t), 1e-11);
	}

	@Test
	void withoutNoncentralityItIsStudentsT() {
		for (double degrees : new double[] { 1, 3, 14, 1e5 }) {
			assertEquals(TDistribution.of(degrees).cumulativeProbability(1.3),
					new NoncentralT(degrees, 0).cumulativeProbability(1.3), 1e-12);
		}
	}

	@Test
	void refusesWhatIsNoDistribution() {
		assertEquals("expected 1 or more degrees of freedom and a finite noncentrality, not 0.0 and 1.0",
				assertThrows(IllegalArgumentException.class, () -> new NoncentralT(0, 1)).getMessage());
	}
}
