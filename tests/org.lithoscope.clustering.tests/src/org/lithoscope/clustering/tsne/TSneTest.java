package org.lithoscope.clustering.tsne;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.clustering.MapQuality;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class TSneTest {

	private static final TSne QUICK = new TSne(20, 400);

	@Test
	void keepsNeighbourhoodsFarBetterThanPrincipalComponents() {
		FloatMatrix points = TestPoints.clouds(600, 8, 10, 3, 1);

		FloatMatrix map = QUICK.map(points, 2, WorkContext.of(1));

		FloatMatrix linear = PrincipalComponents.of(points).project(points, 2);
		assertTrue(MapQuality.trustworthiness(points, map, 12) > 0.98);
		assertTrue(MapQuality.trustworthiness(points, linear, 12) < 0.92);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5 })
	void isTheSameBitForBitOnAnyNumberOfThreads(int threads) {
		FloatMatrix points = TestPoints.clouds(1200, 4, 5, 2, 3);
		TSne method = new TSne(10, 50);

		assertEquals(method.map(points, 2, WorkContext.of(9)),
				method.map(points, 2, WorkContext.of(9).withThreads(threads)));
	}

	@Test
	void anotherSeedGivesAnotherMap() {
		FloatMatrix points = TestPoints.clouds(100, 4, 5, 2, 3);

		assertNotEquals(QUICK.map(points, 2, WorkContext.of(1)), QUICK.map(points, 2, WorkContext.of(2)));
	}

	@ParameterizedTest
	@CsvSource({ "100, 1, 2", "60, 3, 3", "5, 4, 2", "80, 6, 1" })
	void fewPointsAndFewColumnsAreMappedToo(int rows, int columns, int dimensions) {
		FloatMatrix map = QUICK.map(TestPoints.clouds(rows, columns, 2, 3, 1), dimensions, WorkContext.of(1));

		assertEquals(rows, map.rows());
		assertEquals(dimensions, map.columns());
		assertFinite(map);
	}

	@Test
	void equalPointsAreMappedSomewhere() {
		assertFinite(QUICK.map(FloatMatrix.zeros(50, 3), 2, WorkContext.of(1)));
	}

	@ParameterizedTest
	@CsvSource({ "4, 2", "9, 4", "9, 0" })
	void refusesTooFewPointsAndOtherDimensions(int rows, int dimensions) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> QUICK.map(FloatMatrix.zeros(rows, 2), dimensions, WorkContext.of(1)));

		assertEquals("t-SNE maps 5 or more points to 1 to 3 dimensions, not %d points to %d dimensions"
				.formatted(rows, dimensions), refusal.getMessage());
	}

	@Test
	void refusesSettingsThatMakeNoSense() {
		assertEquals("expected a perplexity above 1 and 1 or more iterations, not 1.0 and 5",
				assertThrows(IllegalArgumentException.class, () -> new TSne(1, 5)).getMessage());
	}

	@Test
	void stopsWithinARoundWhenCancelled() {
		AtomicInteger asked = new AtomicInteger();
		WorkContext context = new WorkContext(new Seed(1), () -> asked.incrementAndGet() > 30, Progress.SILENT, 1);

		assertThrows(CancellationException.class, () -> QUICK.map(TestPoints.clouds(600, 3, 3, 2, 1), 2, context));
		assertEquals(31, asked.get());
	}

	private static void assertFinite(FloatMatrix map) {
		for (float coordinate : map.values()) {
			assertTrue(Float.isFinite(coordinate));
		}
	}
}
