package org.lithoscope.clustering.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

import smile.clustering.PartitionClustering;

class KMeansTest {

	@Test
	void reachesTheInertiaAndTheClustersOfScikitLearn() {
		double inertia = TestPoints.golden().getAsJsonObject("kmeans").get("bestInertia").getAsDouble();

		KMeansResult result = KMeans.DEFAULT.fit(TestPoints.goldenPoints(), 6, WorkContext.of(7));

		assertEquals(inertia, result.inertia(), 1e-6 * inertia);
		assertArrayEquals(renamed(TestPoints.goldenLabels()), renamed(result.labels()));
	}

	@Test
	void findsWhatSmileFindsWhereTheCloudsAreApart() {
		FloatMatrix points = TestPoints.clouds(1500, 5, 8, 12, 3);

		KMeansResult result = KMeans.DEFAULT.fit(points, 8, WorkContext.of(1));

		smile.clustering.KMeans oracle =
				PartitionClustering.run(20, () -> smile.clustering.KMeans.fit(rows(points), 8));
		assertEquals(oracle.distortion, result.inertia(), 1e-5 * oracle.distortion);
		assertArrayEquals(renamed(oracle.y), renamed(result.labels()));
	}

	@Test
	void isAsGoodAsSmileWhereTheCloudsOverlap() {
		FloatMatrix points = TestPoints.clouds(3000, 8, 20, 1, 5);

		KMeansResult result = KMeans.DEFAULT.fit(points, 12, WorkContext.of(1));

		smile.clustering.KMeans oracle =
				PartitionClustering.run(10, () -> smile.clustering.KMeans.fit(rows(points), 12));
		assertTrue(result.inertia() <= 1.003 * oracle.distortion,
				() -> result.inertia() + " against " + oracle.distortion);
	}

	@Test
	void everyPointBelongsToItsNearestCentreAndInertiaIsTheSumOfTheirSquaredDistances() {
		FloatMatrix points = TestPoints.clouds(2000, 6, 9, 1.5, 8);

		KMeansResult result = new KMeans(3, 50, 1e-4).fit(points, 7, WorkContext.of(2));

		double inertia = 0;
		for (int r = 0; r < points.rows(); r++) {
			double own = squaredDistance(points, r, result, result.labels()[r]);
			for (int c = 0; c < 7; c++) {
				assertTrue(own <= squaredDistance(points, r, result, c));
			}
			inertia += own;
		}
		assertEquals(inertia, result.inertia(), 1e-9 * inertia);
	}

	@Test
	void centresAreTheMeansOfTheirPointsOnceNothingChanges() {
		FloatMatrix points = TestPoints.clouds(1100, 3, 4, 5, 2);

		KMeansResult result = new KMeans(2, 1000, 0).fit(points, 4, WorkContext.of(2));

		for (int cluster = 0; cluster < 4; cluster++) {
			int wanted = cluster;
			int[] members = IntStream.range(0, points.rows())
					.filter(r -> result.labels()[r] == wanted).toArray();
			for (int c = 0; c < 3; c++) {
				int column = c;
				double mean = Arrays.stream(members).mapToDouble(r -> points.get(r, column)).average().orElseThrow();
				assertEquals(mean, result.centres().get(cluster, c), 1e-6);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5 })
	void isTheSameBitForBitOnAnyNumberOfThreads(int threads) {
		FloatMatrix points = TestPoints.clouds(3000, 8, 20, 1, 5);

		KMeansResult alone = KMeans.DEFAULT.fit(points, 12, WorkContext.of(4));
		KMeansResult together = KMeans.DEFAULT.fit(points, 12, WorkContext.of(4).withThreads(threads));

		assertArrayEquals(alone.labels(), together.labels());
		assertEquals(alone.centres(), together.centres());
		assertEquals(alone.inertia(), together.inertia());
		assertEquals(alone.restart(), together.restart());
	}

	@Test
	void refiningStartsFromGivenCentresAndEndsAtTheirMeans() {
		FloatMatrix points = FloatMatrix.of(5, 1, new float[] { 100, 101, 110, 111, 114 });

		KMeansResult result = new KMeans(1, 100, 0.1).refine(points,
				DoubleMatrix.of(2, 1, new double[] { 99, 111 }), WorkContext.of(1));

		assertArrayEquals(new int[] { 0, 0, 1, 1, 1 }, result.labels());
		assertEquals(100.5, result.centres().get(0, 0), 1e-6);
		assertEquals(335.0 / 3, result.centres().get(1, 0), 1e-6);
	}

	@Test
	void refiningRefusesMoreCentresThanPoints() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> KMeans.DEFAULT
				.refine(FloatMatrix.zeros(2, 1), DoubleMatrix.zeros(3, 1), WorkContext.of(1)));

		assertEquals("k = 3: expected 1 to 2, the number of points", refusal.getMessage());
	}

	@Test
	void ofTwoEquallyNearCentresTheFirstIsTaken() {
		NearestCentres nearest = NearestCentres.of(FloatMatrix.of(3, 1, new float[] { 0, 1, 5 }),
				DoubleMatrix.of(3, 1, new double[] { 2, 0, 0 }), WorkContext.of(1));

		assertArrayEquals(new int[] { 1, 0, 0 }, nearest.labels());
		assertEquals(10, nearest.inertia());
	}

	@Test
	void moreRestartsAreNeverWorse() {
		FloatMatrix points = TestPoints.clouds(1000, 4, 20, 1, 6);

		double few = new KMeans(1, 300, 0).fit(points, 15, WorkContext.of(4)).inertia();
		double many = new KMeans(12, 300, 0).fit(points, 15, WorkContext.of(4)).inertia();

		assertTrue(many <= few * (1 + 1e-9));
	}

	@Test
	void oneClusterIsTheMeanOfAllPoints() {
		FloatMatrix points = FloatMatrix.of(4, 1, new float[] { 1, 2, 3, 6 });

		KMeansResult result = KMeans.DEFAULT.fit(points, 1, WorkContext.of(1));

		assertArrayEquals(new int[4], result.labels());
		assertEquals(3, result.centres().get(0, 0), 1e-12);
		assertEquals(14, result.inertia(), 1e-12);
	}

	@Test
	void asManyClustersAsPointsLeaveNoInertia() {
		FloatMatrix points = TestPoints.clouds(40, 2, 3, 2, 9);

		KMeansResult result = KMeans.DEFAULT.fit(points, 40, WorkContext.of(1));

		assertEquals(40, Arrays.stream(result.labels()).distinct().count());
		assertEquals(0, result.inertia(), 1e-9);
	}

	@Test
	void fewerDistinctPointsThanClustersLeaveClustersEmpty() {
		FloatMatrix points = FloatMatrix.of(6, 1, new float[] { 1, 1, 5, 5, 9, 9 });

		KMeansResult result = KMeans.DEFAULT.fit(points, 5, WorkContext.of(1));

		assertEquals(3, Arrays.stream(result.labels()).distinct().count());
		assertEquals(0, result.inertia(), 1e-12);
	}

	@Test
	void equalPointsMakeOneCluster() {
		KMeansResult result =
				KMeans.DEFAULT.fit(TestPoints.moved(FloatMatrix.zeros(700, 3), 1, 4), 3, WorkContext.of(1));

		assertEquals(1, Arrays.stream(result.labels()).distinct().count());
		assertEquals(0, result.inertia());
	}

	@Test
	void noClusterStaysEmptyWhereThereAreEnoughDistinctPoints() {
		SplittableRandom random = new SplittableRandom(11);
		for (int trial = 0; trial < 300; trial++) {
			FloatMatrix points = FloatMatrix.zeros(12, 2);
			for (int i = 0; i < points.values().length; i++) {
				points.values()[i] = random.nextInt(4) * random.nextInt(40);
			}
			long distinct = IntStream.range(0, 12)
					.mapToObj(r -> Arrays.toString(points.row(r))).distinct().count();
			int k = 2 + random.nextInt(9);

			KMeansResult result = new KMeans(1, 300, 0).fit(points, k, WorkContext.of(trial));

			assertEquals(Math.min(k, distinct), Arrays.stream(result.labels()).distinct().count());
		}
	}

	@Test
	void doesNotDependOnWhereThePointsLieOrOnTheirUnit() {
		FloatMatrix points = TestPoints.clouds(900, 4, 5, 8, 13);

		int[] labels = labels(points);

		assertArrayEquals(labels, labels(TestPoints.moved(points, 1, 5000)));
		assertArrayEquals(labels, labels(TestPoints.moved(points, 0x1p80f, 0)));
		assertArrayEquals(labels, labels(TestPoints.moved(points, 0x1p-90f, 0)));
	}

	@Test
	void oneFarPointDoesNotBlurTheOthers() {
		FloatMatrix points = TestPoints.clouds(600, 2, 2, 20, 4);
		int[] labels = KMeans.DEFAULT.fit(points, 2, WorkContext.of(1)).labels();
		FloatMatrix withOutlier = FloatMatrix.of(601, 2, Arrays.copyOf(points.values(), 1202));
		withOutlier.set(600, 0, 30_000);

		int[] labelsWithOutlier = KMeans.DEFAULT.fit(withOutlier, 3, WorkContext.of(1)).labels();

		assertArrayEquals(renamed(labels), renamed(Arrays.copyOf(labelsWithOutlier, 600)));
	}

	@Test
	void aSingleIterationIsAllowed() {
		KMeansResult result =
				new KMeans(1, 1, 1e-4).fit(TestPoints.clouds(100, 2, 3, 3, 1), 3, WorkContext.of(1));

		assertEquals(1, result.iterations());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 5 })
	void refusesMoreClustersThanPointsOrNone(int k) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> KMeans.DEFAULT.fit(FloatMatrix.zeros(4, 2), k, WorkContext.of(1)));

		assertEquals("k = %d: expected 1 to 4, the number of points".formatted(k), refusal.getMessage());
	}

	@Test
	void refusesCoordinatesThatAreNoNumbers() {
		FloatMatrix points = FloatMatrix.zeros(4, 2);
		points.set(2, 1, Float.NaN);

		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> KMeans.DEFAULT.fit(points, 2, WorkContext.of(1)));

		assertEquals("coordinate 1 of point 2 is NaN: expected a finite number", refusal.getMessage());
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		IllegalArgumentException refusal =
				assertThrows(IllegalArgumentException.class, () -> new KMeans(0, 300, Double.NaN));

		assertEquals("expected 1 or more restarts and iterations and a tolerance of 0 or more, not 0, 300 and NaN",
				refusal.getMessage());
	}

	@Test
	void stopsWithinARestartWhenCancelled() {
		AtomicInteger asked = new AtomicInteger();
		WorkContext context = new WorkContext(new Seed(1), () -> asked.incrementAndGet() > 3, Progress.SILENT, 1);

		assertThrows(CancellationException.class, () -> new KMeans(1, 300, 0)
				.fit(TestPoints.clouds(3000, 8, 20, 1, 5), 12, context));
		assertEquals(4, asked.get());
	}

	private static int[] labels(FloatMatrix points) {
		return KMeans.DEFAULT.fit(points, 5, WorkContext.of(1)).labels();
	}

	/** Labels named by order of first appearance, so that two divisions can be compared. */
	private static int[] renamed(int[] labels) {
		Map<Integer, Integer> names = new HashMap<>();
		return Arrays.stream(labels).map(label -> {
			names.putIfAbsent(label, names.size());
			return names.get(label);
		}).toArray();
	}

	private static double squaredDistance(FloatMatrix points, int row, KMeansResult result, int centre) {
		double square = 0;
		for (int c = 0; c < points.columns(); c++) {
			double difference = points.get(row, c) - result.centres().get(centre, c);
			square += difference * difference;
		}
		return square;
	}

	private static double[][] rows(FloatMatrix points) {
		double[][] rows = new double[points.rows()][points.columns()];
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < points.columns(); c++) {
				rows[r][c] = points.get(r, c);
			}
		}
		return rows;
	}
}
