package org.lithoscope.data.surrogate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;

class BuildingBlocksTest {

	@Test
	void apportionmentGivesWholeNumbersOfTheRightSum() {
		assertArrayEquals(new int[] {5, 3, 2}, Apportionment.share(10, new double[] {0.47, 0.33, 0.2}, 0));
		assertArrayEquals(new int[] {98, 1, 1, 0}, Apportionment.share(100, new double[] {1000, 1, 1, 0}, 1));
		assertArrayEquals(new int[] {0, 0}, Apportionment.share(7, new double[2], 1));
		int[] tooFew = Apportionment.share(2, new double[] {1, 1, 1}, 1);
		assertEquals(2, Arrays.stream(tooFew).sum());
	}

	@Test
	void gaussiansHaveTheMomentsOfTheStandardNormal() {
		Draws draws = new Draws(new Seed(3));
		double[] numbers = DoubleStream.generate(draws::gaussian).limit(200_000).toArray();

		assertEquals(0, Columns.mean(numbers), 0.01);
		assertEquals(1, Columns.deviation(numbers), 0.01);
		assertEquals(0.158655, Arrays.stream(numbers).filter(v -> v > 1).count() / 200_000.0, 0.004);
		assertEquals(0.00135, Arrays.stream(numbers).filter(v -> v < -3).count() / 200_000.0, 0.0004);
	}

	@Test
	void otherDeviatesHaveTheirMedians() {
		Draws draws = new Draws(new Seed(4));

		assertEquals(7, median(DoubleStream.generate(() -> draws.logNormal(7, 1)).limit(50_000).toArray()), 0.2);
		assertEquals(2 * Math.log(2), median(DoubleStream.generate(() -> draws.exponential(2)).limit(50_000).toArray()),
				0.05);
		assertEquals(-Math.log(Math.log(2)), median(DoubleStream.generate(draws::gumbel).limit(50_000).toArray()),
				0.03);
	}

	@Test
	void weightedDrawsFollowTheWeightsAndNeverTakeAZero() {
		Draws draws = new Draws(new Seed(5));
		int[] counts = new int[4];
		IntStream.range(0, 30_000).forEach(i -> counts[draws.weighted(new double[] {1, 0, 2, 3})]++);

		assertEquals(5_000, counts[0], 300);
		assertEquals(0, counts[1]);
		assertEquals(10_000, counts[2], 400);
		assertEquals(-1, draws.weighted(new double[3]));
	}

	@Test
	void correlatedNumbersHaveTheGivenCorrelations() {
		Correlation correlation = new Correlation(new double[][] {{1}, {0.6, 1}, {-0.3, 0.1, 1}});
		Draws draws = new Draws(new Seed(6));
		double[][] columns = new double[3][50_000];
		for (int i = 0; i < columns[0].length; i++) {
			double[] vector = correlation.draw(draws);
			for (int d = 0; d < 3; d++) {
				columns[d][i] = vector[d];
			}
		}

		assertEquals(0.6, Columns.correlation(columns[0], columns[1]), 0.02);
		assertEquals(-0.3, Columns.correlation(columns[0], columns[2]), 0.02);
		assertEquals(0.1, Columns.correlation(columns[1], columns[2]), 0.02);
		assertThrows(IllegalArgumentException.class,
				() -> new Correlation(new double[][] {{1}, {0.9, 1}, {-0.9, 0.9, 1}}));
	}

	@Test
	void marginalsKeepTheOrderOfValues() {
		double[] values = {3, -5, 100, 0.5};

		Marginals.load().impose(0, values);

		assertTrue(values[1] < values[3] && values[3] < values[0] && values[0] < values[2]);
		assertTrue(values[1] > 0.3 && values[2] < 3.947667);
	}

	@Test
	void layersUseUpTheSharesOfASite() {
		int[] shares = new int[LithologyCatalogue.load().size()];
		shares[0] = 600;
		shares[1] = 300;
		shares[3] = 100;
		int[] samplesInBin = new int[600];
		Arrays.fill(samplesInBin, 0, 400, 2);
		Arrays.fill(samplesInBin, 400, 600, 1);

		LayerColumn column =
				new LayerColumn(samplesInBin, shares, LithologyCatalogue.load(), new Draws(new Seed(7)));

		int[] used = new int[shares.length];
		for (int bin = 0; bin < samplesInBin.length; bin++) {
			used[column.lithologies().get(column.layerOf(bin))] += samplesInBin[bin];
		}
		assertEquals(600, used[0], 2);
		assertEquals(300, used[1], 2);
		assertEquals(100, used[3], 2);
		assertTrue(column.lithologies().size() > 30);
	}

	private static double median(double[] values) {
		return Columns.quantile(values, 0.5);
	}
}
