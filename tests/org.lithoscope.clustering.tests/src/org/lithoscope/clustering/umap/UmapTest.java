package org.lithoscope.clustering.umap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.clustering.MapQuality;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class UmapTest {

	@Test
	void keepsNeighbourhoodsFarBetterThanPrincipalComponents() {
		FloatMatrix points = TestPoints.clouds(600, 8, 10, 3, 1);

		FloatMatrix map = Umap.DEFAULT.map(points, 2, WorkContext.of(1));

		FloatMatrix linear = PrincipalComponents.of(points).project(points, 2);
		assertTrue(MapQuality.trustworthiness(points, map, 12) > 0.975);
		assertTrue(MapQuality.trustworthiness(points, linear, 12) < 0.92);
	}

	@Test
	void theResultDependsOnTheSeedAndNotOnThreads() {
		FloatMatrix points = TestPoints.clouds(700, 4, 5, 2, 3);
		Umap method = new Umap(10, 0.1, 20);

		FloatMatrix map = method.map(points, 2, WorkContext.of(9));

		assertEquals(map, method.map(points, 2, WorkContext.of(9).withThreads(3)));
		assertNotEquals(map, method.map(points, 2, WorkContext.of(10)));
	}

	@ParameterizedTest
	@CsvSource({ "100, 1, 2", "60, 3, 3", "3, 4, 2", "80, 6, 1" })
	void fewPointsAndFewColumnsAreMappedToo(int rows, int columns, int dimensions) {
		FloatMatrix map =
				Umap.DEFAULT.map(TestPoints.clouds(rows, columns, 2, 3, 1), dimensions, WorkContext.of(1));

		assertEquals(rows, map.rows());
		assertEquals(dimensions, map.columns());
		assertFinite(map);
	}

	@Test
	void equalPointsAreMappedSomewhere() {
		assertFinite(Umap.DEFAULT.map(FloatMatrix.zeros(50, 3), 2, WorkContext.of(1)));
	}

	@Test
	void refusesTooFewPoints() {
		assertEquals("UMAP maps 3 or more points to 1 or more dimensions, not 2 points to 2 dimensions",
				assertThrows(IllegalArgumentException.class,
						() -> Umap.DEFAULT.map(FloatMatrix.zeros(2, 2), 2, WorkContext.of(1))).getMessage());
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		assertEquals(
				"expected 2 or more neighbours, a minimum distance in [0, 3) and 1 or more epochs, not 1, 0.1 and 5",
				assertThrows(IllegalArgumentException.class, () -> new Umap(1, 0.1, 5)).getMessage());
	}

	@Test
	void stopsWithinAnEpochWhenCancelled() {
		AtomicInteger asked = new AtomicInteger();
		WorkContext context = new WorkContext(new Seed(1), () -> asked.incrementAndGet() > 30, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> Umap.DEFAULT.map(TestPoints.clouds(600, 3, 3, 2, 1), 2, context));
		assertEquals(31, asked.get());
	}

	private static void assertFinite(FloatMatrix map) {
		for (float coordinate : map.values()) {
			assertTrue(Float.isFinite(coordinate));
		}
	}
}
