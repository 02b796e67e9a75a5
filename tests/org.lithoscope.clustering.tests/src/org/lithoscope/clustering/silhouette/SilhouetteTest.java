package org.lithoscope.clustering.silhouette;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.Golden;

class SilhouetteTest {

	@Test
	void agreesWithScikitLearn() {
		Silhouette silhouette =
				Silhouette.of(TestPoints.goldenPoints(), TestPoints.goldenLabels(), WorkContext.of(1));

		assertEquals(TestPoints.golden().get("silhouetteOfKmeans").getAsDouble(), silhouette.score(), 1e-7);
		assertArrayEquals(Golden.numbers(TestPoints.golden().getAsJsonObject("silhouetteSamples")),
				silhouette.samples(), 1e-6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 4, 6, 8, 13 })
	void agreesWithTheDefinitionForAnyWidth(int columns) {
		FloatMatrix points = TestPoints.clouds(1300, columns, 5, 1, columns);
		int[] labels = randomLabels(1300, 7, 3);

		Silhouette silhouette = Silhouette.of(points, labels, WorkContext.of(1));

		assertArrayEquals(byDefinition(points, labels), silhouette.samples(), 1e-6);
	}

	@Test
	void keepsItsPrecisionFarFromTheOrigin() {
		FloatMatrix points = TestPoints.moved(TestPoints.clouds(800, 3, 4, 2, 1), 1, 10_000);
		int[] labels = randomLabels(800, 3, 5);

		Silhouette silhouette = Silhouette.of(points, labels, WorkContext.of(1));

		assertArrayEquals(byDefinition(points, labels), silhouette.samples(), 1e-6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5 })
	void isTheSameBitForBitOnAnyNumberOfThreads(int threads) {
		FloatMatrix points = TestPoints.clouds(3000, 8, 9, 1, 2);
		int[] labels = randomLabels(3000, 9, 1);

		Silhouette alone = Silhouette.of(points, labels, WorkContext.of(1));
		Silhouette together = Silhouette.of(points, labels, WorkContext.of(1).withThreads(threads));

		assertEquals(alone.score(), together.score());
		assertArrayEquals(alone.samples(), together.samples());
	}

	@Test
	void ofTwoSeparatedClustersIsNearOne() {
		FloatMatrix points = FloatMatrix.of(4, 1, new float[] { 0, 0.001f, 100, 100.001f });

		assertEquals(1, Silhouette.of(points, new int[] { 5, 5, -1, -1 }, WorkContext.of(1)).score(), 1e-4);
	}

	@Test
	void ofClustersInTheWrongPlaceIsNegative() {
		FloatMatrix points = FloatMatrix.of(4, 1, new float[] { 0, 100, 0, 100 });

		assertEquals(-0.5, Silhouette.of(points, new int[] { 0, 0, 1, 1 }, WorkContext.of(1)).score(), 1e-7);
	}

	@Test
	void ofAPointAloneInItsClusterIsZero() {
		FloatMatrix points = FloatMatrix.of(3, 1, new float[] { 0, 1, 10 });

		double[] samples = Silhouette.of(points, new int[] { 0, 0, 1 }, WorkContext.of(1)).samples();

		assertArrayEquals(new double[] { 0.9, 8.0 / 9, 0 }, samples, 1e-6);
	}

	@Test
	void ofEqualPointsInTwoClustersIsZero() {
		double[] samples =
				Silhouette.of(FloatMatrix.zeros(4, 2), new int[] { 0, 0, 1, 1 }, WorkContext.of(1)).samples();

		assertArrayEquals(new double[4], samples);
	}

	@Test
	void isNotDefinedForOneClusterNorForOnePointEach() {
		assertFalse(Silhouette.isDefined(new int[] { 3, 3, 3 }));
		assertFalse(Silhouette.isDefined(new int[] { 0, 1, 2 }));
		assertFalse(Silhouette.isDefined(new int[0]));
		assertTrue(Silhouette.isDefined(new int[] { 0, 1, 1 }));

		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> Silhouette.of(FloatMatrix.zeros(3, 2), new int[3], WorkContext.of(1)));
		assertEquals("a silhouette needs 2 to 2 clusters for 3 points, not 1", refusal.getMessage());
	}

	@Test
	void refusesLabelsOfOtherPoints() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> Silhouette.of(FloatMatrix.zeros(3, 2), new int[] { 0, 1 }, WorkContext.of(1)));

		assertEquals("2 labels do not fit 3 points", refusal.getMessage());
	}

	@Test
	void stopsWhenCancelled() {
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 3);

		assertThrows(CancellationException.class, () -> Silhouette.of(TestPoints.goldenPoints(),
				TestPoints.goldenLabels(), cancelled));
	}

	private static int[] randomLabels(int count, int clusters, long seed) {
		return new SplittableRandom(seed).ints(count, 0, clusters).toArray();
	}

	private static double[] byDefinition(FloatMatrix points, int[] labels) {
		double[] samples = new double[labels.length];
		for (int i = 0; i < samples.length; i++) {
			double[] sums = new double[16];
			int[] counts = new int[16];
			for (int j = 0; j < samples.length; j++) {
				double square = 0;
				for (int c = 0; c < points.columns(); c++) {
					double difference = (double) points.get(i, c) - points.get(j, c);
					square += difference * difference;
				}
				sums[labels[j]] += Math.sqrt(square);
				counts[labels[j]]++;
			}
			double within = sums[labels[i]] / (counts[labels[i]] - 1);
			double between = Double.POSITIVE_INFINITY;
			for (int c = 0; c < 16; c++) {
				if (c != labels[i] && counts[c] > 0) {
					between = Math.min(between, sums[c] / counts[c]);
				}
			}
			samples[i] = (between - within) / Math.max(between, within);
		}
		return samples;
	}
}
