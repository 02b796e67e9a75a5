package org.lithoscope.clustering.pca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.testing.Golden;

import com.google.gson.JsonObject;

class PrincipalComponentsTest {

	@Test
	void variancesAgreeWithScikitLearn() {
		JsonObject golden = TestPoints.golden().getAsJsonObject("pca");

		PrincipalComponents components = PrincipalComponents.of(TestPoints.goldenPoints());

		assertArrayEquals(Golden.numbers(golden.getAsJsonObject("explainedVariance")), components.variances(), 1e-5);
		assertArrayEquals(Golden.numbers(golden.getAsJsonObject("ratio")), components.shares(), 1e-7);
	}

	@Test
	void componentsAreOrthogonalUnitVectorsWithTheirLargestCoordinatePositive() {
		PrincipalComponents components = PrincipalComponents.of(TestPoints.clouds(500, 20, 6, 2, 1));

		for (int i = 0; i < 20; i++) {
			for (int j = 0; j < 20; j++) {
				double product = 0;
				for (int c = 0; c < 20; c++) {
					product += components.components().get(i, c) * components.components().get(j, c);
				}
				assertEquals(i == j ? 1 : 0, product, 1e-12);
			}
			double largest = 0;
			for (int c = 0; c < 20; c++) {
				double coordinate = components.components().get(i, c);
				largest = Math.abs(coordinate) > Math.abs(largest) ? coordinate : largest;
			}
			assertTrue(largest > 0);
		}
	}

	@Test
	void varianceAlongAComponentIsTheVarianceOfTheProjection() {
		FloatMatrix points = TestPoints.clouds(400, 5, 3, 3, 2);
		PrincipalComponents components = PrincipalComponents.of(points);

		FloatMatrix projected = components.project(points, 5);

		for (int c = 0; c < 5; c++) {
			double squares = 0;
			for (int r = 0; r < 400; r++) {
				squares += (double) projected.get(r, c) * projected.get(r, c);
			}
			assertEquals(components.variances()[c], squares / 399, 1e-4);
		}
	}

	@Test
	void distancesStayTheSameWhenAllComponentsAreKept() {
		FloatMatrix points = TestPoints.clouds(30, 4, 3, 3, 2);

		FloatMatrix projected = PrincipalComponents.of(points).project(points, 4);

		for (int r = 1; r < 30; r++) {
			assertEquals(distance(points, 0, r), distance(projected, 0, r), 1e-5);
		}
	}

	@Test
	void pointsOnALineHaveOneComponent() {
		FloatMatrix points = FloatMatrix.of(3, 2, new float[] { 0, 0, 1, 2, 2, 4 });

		PrincipalComponents components = PrincipalComponents.of(points);

		assertArrayEquals(new double[] { 5, 0 }, components.variances(), 1e-12);
		assertArrayEquals(new double[] { 1 / Math.sqrt(5), 2 / Math.sqrt(5) },
				Arrays.copyOf(components.components().values(), 2), 1e-12);
	}

	@Test
	void equalPointsHaveNoVariance() {
		PrincipalComponents components = PrincipalComponents.of(FloatMatrix.zeros(5, 3));

		assertArrayEquals(new double[3], components.variances());
		assertArrayEquals(new double[3], components.shares());
	}

	@Test
	void refusesASinglePoint() {
		IllegalArgumentException refusal =
				assertThrows(IllegalArgumentException.class, () -> PrincipalComponents.of(FloatMatrix.zeros(1, 3)));

		assertEquals("principal components need 2 or more points, not 1", refusal.getMessage());
	}

	@Test
	void refusesMoreDimensionsThanThereAre() {
		FloatMatrix points = FloatMatrix.zeros(5, 3);

		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> PrincipalComponents.of(points).project(points, 4));

		assertEquals("expected points of 3 columns and 1 to 3 dimensions, not 3 columns and 4 dimensions",
				refusal.getMessage());
	}

	private static double distance(FloatMatrix points, int a, int b) {
		double square = 0;
		for (int c = 0; c < points.columns(); c++) {
			double difference = points.get(a, c) - points.get(b, c);
			square += difference * difference;
		}
		return Math.sqrt(square);
	}
}
