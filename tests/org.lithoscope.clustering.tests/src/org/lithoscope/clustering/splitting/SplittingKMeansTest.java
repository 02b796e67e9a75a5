package org.lithoscope.clustering.splitting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

import smile.clustering.CentroidClustering;
import smile.clustering.GMeans;
import smile.clustering.XMeans;

class SplittingKMeansTest {

	static Stream<SplitTest> tests() {
		return Stream.of(new BayesianTest(), new NormalityTest(1.8692));
	}

	@ParameterizedTest
	@MethodSource("tests")
	void findsTheCloudsThatAreThere(SplitTest test) {
		FloatMatrix points = TestPoints.clouds(2000, 5, 7, 15, 3);

		KMeansResult result = splitting(test).fit(points, WorkContext.of(1));

		KMeansResult known = KMeans.DEFAULT.fit(points, 7, WorkContext.of(1));
		assertEquals(7, result.centres().rows());
		assertEquals(known.inertia(), result.inertia(), 1e-6 * known.inertia());
	}

	@ParameterizedTest
	@MethodSource("tests")
	void findsWhatSmileFindsWhereTheCloudsAreApart(SplitTest test) {
		FloatMatrix points = TestPoints.clouds(1500, 4, 6, 20, 4);
		double[][] rows = rows(points);

		KMeansResult result = splitting(test).fit(points, WorkContext.of(1));

		CentroidClustering<double[], double[]> oracle =
				test instanceof BayesianTest ? XMeans.fit(rows, 30) : GMeans.fit(rows, 30);
		assertEquals(oracle.k, result.centres().rows());
		assertEquals(oracle.distortion, result.inertia(), 1e-4 * oracle.distortion);
	}

	@ParameterizedTest
	@MethodSource("tests")
	void aSingleCloudStaysWhole(SplitTest test) {
		for (int seed = 0; seed < 10; seed++) {
			FloatMatrix points = TestPoints.clouds(500, 3, 1, 0, seed);

			assertEquals(1, splitting(test).fit(points, WorkContext.of(seed)).centres().rows());
		}
	}

	/** Smile 2.6.0 stops at two or three clusters here, since a cluster without extent makes its scores NaN. */
	@ParameterizedTest
	@MethodSource("tests")
	void equalPointsAreAClusterAndDoNotDisturbTheOthers(SplitTest test) {
		FloatMatrix points = TestPoints.clouds(900, 3, 3, 20, 1);
		for (int r = 600; r < 900; r++) {
			for (int c = 0; c < 3; c++) {
				points.set(r, c, -70);
			}
		}

		KMeansResult result = splitting(test).fit(points, WorkContext.of(1));

		assertEquals(4, result.centres().rows());
		int clump = result.labels()[600];
		assertEquals(300, Arrays.stream(result.labels()).filter(label -> label == clump).count());
	}

	@ParameterizedTest
	@MethodSource("tests")
	void equalPointsAloneAreOneCluster(SplitTest test) {
		KMeansResult result = splitting(test).fit(FloatMatrix.zeros(100, 2), WorkContext.of(1));

		assertEquals(1, result.centres().rows());
		assertEquals(0, result.inertia());
	}

	@ParameterizedTest
	@MethodSource("tests")
	void twoPlacesAreTwoClusters(SplitTest test) {
		FloatMatrix points = FloatMatrix.zeros(100, 1);
		for (int r = 0; r < 50; r++) {
			points.set(r, 0, 1);
		}

		KMeansResult result = splitting(test).fit(points, WorkContext.of(1));

		assertEquals(2, result.centres().rows());
		assertEquals(0, result.inertia());
	}

	@ParameterizedTest
	@MethodSource("tests")
	void thereAreNoMoreClustersThanWanted(SplitTest test) {
		FloatMatrix points = TestPoints.clouds(2000, 5, 7, 15, 3);

		KMeansResult result = new SplittingKMeans(test, 5, 25, 3).fit(points, WorkContext.of(1));

		assertEquals(5, result.centres().rows());
	}

	@ParameterizedTest
	@MethodSource("tests")
	void isTheSameBitForBitOnAnyNumberOfThreads(SplitTest test) {
		FloatMatrix points = TestPoints.clouds(3000, 6, 20, 2, 5);

		KMeansResult alone = splitting(test).fit(points, WorkContext.of(4));
		KMeansResult together = splitting(test).fit(points, WorkContext.of(4).withThreads(3));

		assertArrayEquals(alone.labels(), together.labels());
		assertEquals(alone.centres(), together.centres());
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		assertEquals("expected 1 or more clusters and restarts and a smallest cluster of 4 or more, not 0, 1 and 25",
				assertThrows(IllegalArgumentException.class, () -> new SplittingKMeans(new BayesianTest(), 0, 25, 1))
						.getMessage());
	}

	@Test
	void stopsWhenCancelled() {
		AtomicInteger asked = new AtomicInteger();
		WorkContext context = new WorkContext(new Seed(1), () -> asked.incrementAndGet() > 40, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> splitting(new BayesianTest()).fit(TestPoints.clouds(3000, 6, 20, 2, 5), context));
		assertEquals(41, asked.get());
	}

	private static SplittingKMeans splitting(SplitTest test) {
		return new SplittingKMeans(test, 30, 25, 5);
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
