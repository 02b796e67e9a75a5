package org.lithoscope.clustering.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class ContributionsTest {

	private static final Map<String, String> DEFAULTS = Map.of();

	@Test
	void nothingIsWrongWithTheDeclarations() {
		assertEquals(List.of(), SmileClusterers.registry().problems().stream()
				.filter(problem -> problem.toString().contains("org.lithoscope.clustering.smile")).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "dbscan", "hierarchical", "som" })
	void cloudsThatAreFarApartAreFound(String id) {
		FloatMatrix points = SmileClusterers.clouds(900, 2, 5, 40, 1);

		Clustering clustering = SmileClusterers.cluster(id, points, 5, coreOfAll(id), WorkContext.of(1));

		assertEquals(5, clustering.k());
		int[] expected = SmileClusterers.cloudOf(900, 5);
		int[] found = SmileClusterers.renamed(clustering.labels());
		for (int p = 0; p < 900; p++) {
			assertEquals(found[p] < 0 ? found[p] : expected[p], found[p]);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "dbscan", "hierarchical", "som" })
	void theResultIsTheSameInPoolsOfAnySizeAndOnAnyNumberOfThreads(String id) {
		FloatMatrix points = SmileClusterers.clouds(2500, 4, 12, 2, 3);
		Clustering alone = SmileClusterers.cluster(id, points, 6, quick(id), WorkContext.of(7));

		Clustering threads =
				SmileClusterers.cluster(id, points, 6, quick(id), WorkContext.of(7).withThreads(3));
		Clustering pooled;
		try (ForkJoinPool pool = new ForkJoinPool(4)) {
			pooled = pool.submit(() -> SmileClusterers.cluster(id, points, 6, quick(id), WorkContext.of(7))).join();
		}

		assertArrayEquals(alone.labels(), threads.labels());
		assertArrayEquals(alone.labels(), pooled.labels());
		assertEquals(alone.objective(), threads.objective());
		assertEquals(alone.objective(), pooled.objective());
	}

	@ParameterizedTest
	@ValueSource(strings = { "dbscan", "hierarchical", "som" })
	void cancellingEndsTheWork(String id) {
		AtomicInteger asked = new AtomicInteger();
		WorkContext context = new WorkContext(new Seed(1), () -> asked.incrementAndGet() > 20, Progress.SILENT, 1);

		assertThrows(CancellationException.class, () -> SmileClusterers.cluster(id,
				SmileClusterers.clouds(2500, 4, 12, 2, 3), 6, DEFAULTS, context));
		assertEquals(21, asked.get());
	}

	@ParameterizedTest
	@ValueSource(strings = { "dbscan", "hierarchical", "som" })
	void coordinatesThatAreNoNumbersAreRefused(String id) {
		FloatMatrix points = SmileClusterers.clouds(30, 2, 2, 2, 3);
		points.set(7, 1, Float.NaN);

		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> SmileClusterers.cluster(id, points, 2, DEFAULTS, WorkContext.of(1)));

		assertEquals("coordinate 1 of point 7 is NaN: expected a finite number", refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hierarchical", "som" })
	void oneClusterAndOnePointAreNoObstacle(String id) {
		FloatMatrix points = SmileClusterers.clouds(40, 3, 2, 2, 3);

		assertArrayEquals(new int[40],
				SmileClusterers.cluster(id, points, 1, quick(id), WorkContext.of(1)).labels());
		assertArrayEquals(new int[1],
				SmileClusterers.cluster(id, FloatMatrix.zeros(1, 3), 1, quick(id), WorkContext.of(1)).labels());
	}

	private static Map<String, String> coreOfAll(String id) {
		return id.equals("dbscan") ? Map.of("core.share", "0.98") : DEFAULTS;
	}

	private static Map<String, String> quick(String id) {
		return switch (id) {
			case "hierarchical" -> Map.of("samples", "800");
			case "som" -> Map.of("steps", "3000", "rows", "6", "columns", "5");
			default -> DEFAULTS;
		};
	}
}
