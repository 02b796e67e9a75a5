package org.lithoscope.clustering.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

import com.google.gson.JsonObject;

class GaussianMixtureTest {

	@Test
	void reachesTheLikelihoodAndTheCriterionOfScikitLearn() {
		JsonObject golden = TestPoints.golden().getAsJsonObject("mixture");

		MixtureModel model = new GaussianMixture(CovarianceForm.FULL, 10, 500, 1e-6, 1e-6)
				.fit(TestPoints.goldenPoints(), 6, WorkContext.of(1));

		assertEquals(golden.get("meanLogLikelihood").getAsDouble(), model.meanLogLikelihood(), 1e-5);
		assertEquals(golden.get("bic").getAsDouble(), model.bic(), 1e-2);
	}

	/** Fitted to the same 600 points with scikit-learn 1.2.1: n_init=20, tol=1e-9, max_iter=2000. */
	@ParameterizedTest
	@CsvSource({ "FULL, -12.940803875, 17249.7387, 269", "TIED, -13.083844876, 16269.9406, 89",
			"DIAGONAL, -13.085241203, 16348.3793, 101", "SPHERICAL, -13.123504793, 16125.6246, 59" })
	void everyFormReachesTheLikelihoodOfScikitLearn(CovarianceForm form, double likelihood, double bic, int free) {
		MixtureModel model = new GaussianMixture(form, 10, 2000, 1e-9, 1e-6)
				.fit(TestPoints.goldenPoints(), 6, WorkContext.of(1));

		assertEquals(likelihood, model.meanLogLikelihood(), 1e-6);
		assertEquals(bic, model.bic(), 1e-2);
		assertEquals(free, model.freeParameters());
		assertEquals(model.bic() - free * (Math.log(600) - 2), model.aic(), 1e-8);
	}

	@Test
	void recoversAMixtureOfElongatedGroups() {
		FloatMatrix points = crossedStrips(6000);

		MixtureModel model = GaussianMixture.DEFAULT.fit(points, 2, WorkContext.of(3));

		int flat = model.covariance(0).get(0, 0) > model.covariance(1).get(0, 0) ? 0 : 1;
		assertEquals(2.0 / 3, model.weight(flat), 0.02);
		assertEquals(25, model.covariance(flat).get(0, 0), 1.5);
		assertEquals(0.25, model.covariance(flat).get(1, 1), 0.03);
		assertEquals(0.25, model.covariance(1 - flat).get(0, 0), 0.03);
		assertEquals(25, model.covariance(1 - flat).get(1, 1), 2);
		assertArrayEquals(new double[] { 0, 0 }, model.mean(flat), 0.2);
		assertTrue(model.converged());
	}

	@Test
	void oneFullComponentHasTheMeanAndCovarianceOfThePoints() {
		FloatMatrix points = crossedStrips(1000);
		double[][] moments = moments(points);

		MixtureModel model = single(CovarianceForm.FULL, points);

		assertArrayEquals(moments[0], model.mean(0), 1e-9);
		assertArrayEquals(
				new double[] { moments[1][0] + 0.5, moments[1][1], moments[1][1], moments[1][2] + 0.5 },
				model.covariance(0).values(), 1e-9);
		assertEquals(1, model.weight(0), 1e-12);
	}

	@Test
	void oneComponentOfTheOtherFormsHasTheirPartOfTheCovariance() {
		FloatMatrix points = crossedStrips(1000);
		double[] covariance = moments(points)[1];

		double[] tied = single(CovarianceForm.TIED, points).covariance(0).values();
		double[] diagonal = single(CovarianceForm.DIAGONAL, points).covariance(0).values();
		double[] spherical = single(CovarianceForm.SPHERICAL, points).covariance(0).values();

		assertArrayEquals(new double[] { covariance[0] + 0.5, covariance[1], covariance[1], covariance[2] + 0.5 },
				tied, 1e-9);
		assertArrayEquals(new double[] { covariance[0] + 0.5, 0, 0, covariance[2] + 0.5 }, diagonal, 1e-9);
		double mean = (covariance[0] + covariance[2]) / 2 + 0.5;
		assertArrayEquals(new double[] { mean, 0, 0, mean }, spherical, 1e-9);
	}

	@ParameterizedTest
	@EnumSource
	void likelihoodsAndResponsibilitiesFollowFromTheDensities(CovarianceForm form) {
		FloatMatrix points = crossedStrips(700);
		MixtureModel model = new GaussianMixture(form, 1, 20, 1e-3, 1e-6).fit(points, 3, WorkContext.of(2));

		MixtureAssignment assignment = model.assign(points, WorkContext.of(0));

		double[] shares = model.responsibilities(points, WorkContext.of(0)).values();
		for (int p = 0; p < points.rows(); p++) {
			double[] densities = densities(model, points.get(p, 0), points.get(p, 1));
			double density = Arrays.stream(densities).sum();
			assertEquals(Math.log(density), assignment.logLikelihoods()[p], 1e-9);
			for (int c = 0; c < 3; c++) {
				assertEquals(densities[c] / density, shares[p * 3 + c], 1e-9);
				assertTrue(shares[p * 3 + assignment.labels()[p]] >= shares[p * 3 + c]);
			}
		}
		assertEquals(assignment.meanLogLikelihood(), model.meanLogLikelihood(), 1e-12);
	}

	@ParameterizedTest
	@EnumSource
	void isTheSameBitForBitOnAnyNumberOfThreads(CovarianceForm form) {
		FloatMatrix points = TestPoints.clouds(5000, 5, 20, 1, 5);
		GaussianMixture method = new GaussianMixture(form, 2, 30, 1e-4, 1e-6);

		MixtureModel alone = method.fit(points, 7, WorkContext.of(4));
		for (int threads : new int[] { 2, 5 }) {
			MixtureModel together = method.fit(points, 7, WorkContext.of(4).withThreads(threads));

			assertEquals(alone.meanLogLikelihood(), together.meanLogLikelihood());
			for (int c = 0; c < 7; c++) {
				assertEquals(alone.covariance(c), together.covariance(c));
				assertArrayEquals(alone.mean(c), together.mean(c));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyRoundRaisesTheLikelihood(CovarianceForm form) {
		FloatMatrix points = TestPoints.clouds(800, 4, 15, 1, 6);
		double before = Double.NEGATIVE_INFINITY;
		for (int rounds = 1; rounds <= 40; rounds++) {
			MixtureModel model = new GaussianMixture(form, 1, rounds, 0, 0).fit(points, 5, WorkContext.of(1));

			assertTrue(model.meanLogLikelihood() >= before - 1e-12, form + " in round " + rounds);
			assertEquals(rounds, model.iterations());
			assertFalse(model.converged());
			before = model.meanLogLikelihood();
		}
	}

	@Test
	void theSameSeedGivesTheSameModelAndAnotherSeedOtherStarts() {
		FloatMatrix points = TestPoints.clouds(1500, 6, 30, 1, 9);
		GaussianMixture method = new GaussianMixture(CovarianceForm.FULL, 1, 10, 1e-4, 1e-6);

		double first = method.fit(points, 12, WorkContext.of(1)).meanLogLikelihood();

		assertEquals(first, method.fit(points, 12, WorkContext.of(1)).meanLogLikelihood());
		assertNotEquals(first, method.fit(points, 12, WorkContext.of(2)).meanLogLikelihood());
	}

	@Test
	void moreRestartsAreNeverWorse() {
		FloatMatrix points = TestPoints.clouds(1000, 4, 20, 1, 6);

		double few = new GaussianMixture(CovarianceForm.FULL, 1, 100, 1e-4, 1e-6)
				.fit(points, 10, WorkContext.of(4)).meanLogLikelihood();
		double many = new GaussianMixture(CovarianceForm.FULL, 6, 100, 1e-4, 1e-6)
				.fit(points, 10, WorkContext.of(4)).meanLogLikelihood();

		assertTrue(many >= few);
	}

	@Test
	void pointsFarFromZeroGiveTheSameMixture() {
		FloatMatrix points = FloatMatrix.zeros(2000, 2);
		SplittableRandom random = new SplittableRandom(4);
		for (int i = 0; i < points.values().length; i++) {
			points.values()[i] = random.nextInt(-500, 500) + (i % 4 < 2 ? 0 : 3000);
		}

		MixtureModel near = GaussianMixture.DEFAULT.fit(points, 2, WorkContext.of(1));
		MixtureModel far = GaussianMixture.DEFAULT.fit(TestPoints.moved(points, 1, 1 << 23), 2, WorkContext.of(1));

		assertEquals(near.meanLogLikelihood(), far.meanLogLikelihood(), 1e-6);
	}

	@ParameterizedTest
	@EnumSource
	void equalPointsKeepTheRegularisationAsTheirExtent(CovarianceForm form) {
		FloatMatrix points = TestPoints.moved(FloatMatrix.zeros(300, 3), 1, 4);

		MixtureModel model = new GaussianMixture(form, 2, 50, 1e-4, 1e-6).fit(points, 3, WorkContext.of(1));

		MixtureAssignment assignment = model.assign(points, WorkContext.of(1));
		assertEquals(1, Arrays.stream(assignment.labels()).distinct().count());
		assertEquals(-1.5 * Math.log(2 * Math.PI * 1e-6), model.meanLogLikelihood(), 1e-6);
	}

	@ParameterizedTest
	@EnumSource
	void aConstantColumnAndFewerPointsThanColumnsAreNoObstacle(CovarianceForm form) {
		FloatMatrix few = TestPoints.clouds(5, 9, 2, 4, 1);
		for (int r = 0; r < 5; r++) {
			few.set(r, 3, 7000);
		}

		MixtureModel model = new GaussianMixture(form, 1, 50, 1e-4, 1e-6).fit(few, 3, WorkContext.of(1));

		assertTrue(Double.isFinite(model.meanLogLikelihood()));
		assertEquals(1, IntStream.range(0, 3).mapToDouble(model::weight).sum(), 1e-9);
	}

	@Test
	void asManyComponentsAsPointsGiveEachItsOwn() {
		FloatMatrix points = TestPoints.clouds(12, 2, 12, 50, 2);

		MixtureModel model = GaussianMixture.DEFAULT.fit(points, 12, WorkContext.of(1));

		assertEquals(12, Arrays.stream(model.assign(points, WorkContext.of(1)).labels()).distinct().count());
	}

	@Test
	void withoutRegularisationASingularCovarianceIsNamed() {
		FloatMatrix points = TestPoints.clouds(50, 2, 1, 1, 2);
		for (int r = 0; r < 50; r++) {
			points.set(r, 1, 3);
		}

		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new GaussianMixture(CovarianceForm.FULL, 1, 10, 0, 0).fit(points, 1, WorkContext.of(1)));

		assertEquals("the covariance of component 0 (100 % of the points) is not positive definite: expected points "
				+ "that vary in all 2 columns; raise the regularisation, or take fewer clusters or a simpler "
				+ "covariance", refusal.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "0", "5" })
	void refusesMoreComponentsThanPointsAndNone(int k) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> GaussianMixture.DEFAULT.fit(FloatMatrix.zeros(4, 2), k, WorkContext.of(1)));

		assertEquals("k = %d: expected 1 to 4, the number of points".formatted(k), refusal.getMessage());
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new GaussianMixture(CovarianceForm.TIED, 1, 0, 1e-4, -1));

		assertEquals("expected 1 or more restarts and iterations, and a tolerance and regularisation of 0 or more, "
				+ "not 1, 0, 1.0E-4 and -1.0", refusal.getMessage());
	}

	@Test
	void refusesOtherColumnsThanItWasFittedTo() {
		MixtureModel model = single(CovarianceForm.FULL, crossedStrips(100));

		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> model.assign(FloatMatrix.zeros(4, 3), WorkContext.of(1)));

		assertEquals("expected points of 2 columns as the mixture was fitted to, not 3", refusal.getMessage());
	}

	@Test
	void stopsBetweenBlocksWhenCancelled() {
		AtomicInteger asked = new AtomicInteger();
		WorkContext context = new WorkContext(new Seed(1), () -> asked.incrementAndGet() > 200, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> new GaussianMixture(CovarianceForm.FULL, 5, 1000, 0, 1e-6)
						.fit(TestPoints.clouds(3000, 8, 20, 1, 5), 12, context));
		assertEquals(201, asked.get());
	}

	private static MixtureModel single(CovarianceForm form, FloatMatrix points) {
		return new GaussianMixture(form, 1, 10, 1e-9, 0.5).fit(points, 1, WorkContext.of(1));
	}

	/** Two strips that cross at zero, one twice as rich as the other: k-means cannot tell them apart. */
	private static FloatMatrix crossedStrips(int rows) {
		SplittableRandom random = new SplittableRandom(8);
		FloatMatrix points = FloatMatrix.zeros(rows, 2);
		for (int r = 0; r < rows; r++) {
			boolean flat = r % 3 < 2;
			points.set(r, 0, (float) (random.nextGaussian() * (flat ? 5 : 0.5)));
			points.set(r, 1, (float) (random.nextGaussian() * (flat ? 0.5 : 5)));
		}
		return points;
	}

	/** The mean, and the variance of x, the covariance, and the variance of y, all divided by the number of points. */
	private static double[][] moments(FloatMatrix points) {
		double[] mean = new double[2];
		double[] covariance = new double[3];
		int n = points.rows();
		for (int r = 0; r < n; r++) {
			mean[0] += points.get(r, 0) / (double) n;
			mean[1] += points.get(r, 1) / (double) n;
		}
		for (int r = 0; r < n; r++) {
			double x = points.get(r, 0) - mean[0];
			double y = points.get(r, 1) - mean[1];
			covariance[0] += x * x / n;
			covariance[1] += x * y / n;
			covariance[2] += y * y / n;
		}
		return new double[][] { mean, covariance };
	}

	private static double[] densities(MixtureModel model, double x, double y) {
		return IntStream.range(0, model.k()).mapToDouble(c -> {
			double a = model.covariance(c).get(0, 0);
			double b = model.covariance(c).get(0, 1);
			double d = model.covariance(c).get(1, 1);
			double determinant = a * d - b * b;
			double dx = x - model.mean(c)[0];
			double dy = y - model.mean(c)[1];
			double square = (d * dx * dx - 2 * b * dx * dy + a * dy * dy) / determinant;
			return model.weight(c) * Math.exp(-square / 2) / (2 * Math.PI * Math.sqrt(determinant));
		}).toArray();
	}
}
