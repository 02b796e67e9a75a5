package org.lithoscope.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentizedRangeTest {

	private static final double INFINITE = Double.POSITIVE_INFINITY;

	/** SciPy 1.10: {@code stats.studentized_range.cdf(q, k, df)} at 0.5, 2, 3.5 and 6. */
	@ParameterizedTest
	@CsvSource({
			"2, 1, 0.216346895939, 0.608173447969, 0.755536514728, 0.852636933241",
			"2, 2, 0.242535625036, 0.707106781187, 0.868243142124, 0.948683298051",
			"3, 1, 0.062483143265, 0.440711503968, 0.640124730364, 0.780440814879",
			"3, 20, 0.066355943798, 0.647232248210, 0.944108150918, 0.998888317231",
			"3, Infinity, 0.066578054865, 0.666500674960, 0.964442958137, 0.999934426502",
			"4, 5, 0.016839180673, 0.457516272783, 0.820753881004, 0.970506306929",
			"4, 20, 0.015603520106, 0.494559654588, 0.905041549454, 0.997919356744",
			"4, Infinity, 0.015150088106, 0.509630590019, 0.936123666143, 0.999870182755",
			"10, 2, 0.000046644681, 0.142782532939, 0.474046318601, 0.762832709409",
			"10, Infinity, 0.000001413381, 0.076785761393, 0.717983561711, 0.999078484696",
			"50, 1, 0.000000000163, 0.031894622396, 0.206325242510, 0.456112101536",
			"50, 20, 0.000000000000, 0.000023774698, 0.107287317722, 0.894292499453",
			"50, Infinity, 0.000000000000, 0.000000038734, 0.047363283239, 0.980593347464" })
	void probabilitiesAreThoseOfSciPy(int groups, double degrees, double low, double two, double high, double six) {
		StudentizedRange range = new StudentizedRange(groups, degrees);

		assertEquals(low, range.cumulativeProbability(0.5), 2e-11);
		assertEquals(two, range.cumulativeProbability(2), 2e-11);
		assertEquals(high, range.cumulativeProbability(3.5), 2e-11);
		assertEquals(six, range.cumulativeProbability(6), 2e-11);
	}

	/** R 4.2: {@code ptukey(q, k, df)}, whose own error grows with k and for few degrees of freedom. */
	@ParameterizedTest
	@CsvSource({
			"2, 120, 2, 0.840111493797, 1e-11", "3, 20, 3.5, 0.944108150918, 1e-11",
			"4, 20, 6, 0.997919356744, 1e-11", "4, 120, 3.5, 0.930919858889, 1e-11",
			"10, 20, 3.5, 0.662929034738, 1e-9", "10, 120, 2, 0.079466313752, 1e-9",
			"10, Inf, 3.5, 0.717983562367, 1e-9", "50, 120, 6, 0.968230210784, 3e-7",
			"50, 5, 3.5, 0.175780095403, 3e-7", "3, 5, 2, 0.597637573209, 1e-8" })
	void probabilitiesAreThoseOfR(int groups, String degrees, double q, double expected, double accuracy) {
		double finite = degrees.equals("Inf") ? INFINITE : Double.parseDouble(degrees);

		assertEquals(expected, new StudentizedRange(groups, finite).cumulativeProbability(q), accuracy);
	}

	/**
	 * SciPy 1.10: {@code stats.studentized_range.ppf(1 - p, k, df)}; R 4.2: {@code qtukey} agrees to 4 digits, a root
	 * of {@code ptukey} to 3e-8.
	 */
	@ParameterizedTest
	@CsvSource({
			"0.05, 2, Infinity, 2.7718076487", "0.05, 3, Infinity, 3.3144931554", "0.05, 4, Infinity, 3.6331595749",
			"0.05, 10, Infinity, 4.4741242217", "0.05, 20, Infinity, 5.0116887941", "0.01, 3, 4, 8.1197918063",
			"0.01, 3, 15, 4.8359339902", "0.01, 6, 4, 10.5831897004", "0.01, 6, 15, 5.7955717550" })
	void criticalValuesAreThoseOfSciPy(double p, int groups, double degrees, double expected) {
		assertEquals(expected, new StudentizedRange(groups, degrees).inverseSurvivalProbability(p), 2e-9);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 2, 7.5, 40, 1e6 })
	void ofTwoGroupsItIsStudentsT(double degrees) {
		StudentizedRange range = new StudentizedRange(2, degrees);

		for (double q : new double[] { 0.01, 0.7, 3, 12, 400 }) {
			double expected = 2 * TDistribution.of(degrees).survivalProbability(q / Math.sqrt(2));
			assertEquals(expected, range.survivalProbability(q), 1e-12);
		}
	}

	@Test
	void ofTwoGroupsWithKnownDeviationItIsNormal() {
		double expected = 2 * NormalDistribution.of(0, 1).survivalProbability(3 / Math.sqrt(2));

		assertEquals(expected, new StudentizedRange(2, INFINITE).survivalProbability(3), 1e-14);
	}

	@Test
	void quantileAndProbabilityAreInverse() {
		StudentizedRange range = new StudentizedRange(7, 11);

		for (double p : new double[] { 1e-8, 1e-4, 0.05, 0.5, 0.999 }) {
			assertEquals(p, range.survivalProbability(range.inverseSurvivalProbability(p)), 1e-12);
		}
	}

	@Test
	void thereIsNothingBelowZero() {
		assertEquals(0, new StudentizedRange(3, 5).cumulativeProbability(-1));
		assertEquals(0, new StudentizedRange(3, 5).cumulativeProbability(0));
	}

	@Test
	void refusesWhatIsNoRange() {
		assertEquals("1 groups: expected 2 or more", refusal(() -> new StudentizedRange(1, 5)));
		assertEquals("degrees of freedom NaN: expected 1 or more",
				refusal(() -> new StudentizedRange(3, Double.NaN)));
		assertEquals("probability 1.0: expected 1e-9 to below 1",
				refusal(() -> new StudentizedRange(3, 5).inverseSurvivalProbability(1)));
	}

	private static String refusal(Runnable call) {
		return assertThrows(IllegalArgumentException.class, call::run).getMessage();
	}
}
