package org.lithoscope.clustering.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

class HierarchicalClustererTest {

	@ParameterizedTest
	@ValueSource(strings = { "ward", "average", "complete", "single" })
	void mergesWhatComparingAllClustersMerges(String linkage) {
		FloatMatrix points = SmileClusterers.clouds(60, 3, 6, 2, 4);
		for (int k = 1; k <= 60; k++) {
			Clustering clustering = cluster(points, k, Map.of("linkage", linkage));

			assertEquals(k, clustering.k());
			assertArrayEquals(byDefinition(points, k, linkage), SmileClusterers.renamed(clustering.labels()));
		}
	}

	@Test
	void onlyTheSubsampleIsMergedAndTheOthersJoinTheNearestMean() {
		FloatMatrix points = SmileClusterers.clouds(4000, 2, 4, 60, 2);

		Clustering clustering = cluster(points, 4, Map.of("samples", "100"));

		assertArrayEquals(SmileClusterers.cloudOf(4000, 4), SmileClusterers.renamed(clustering.labels()));
		assertEquals(2 * 4000, clustering.objective(), 500);
	}

	@Test
	void theSubsampleDependsOnTheSeed() {
		FloatMatrix points = SmileClusterers.clouds(1000, 4, 10, 1, 2);
		Map<String, String> few = Map.of("samples", "60");

		int[] first = SmileClusterers.cluster("hierarchical", points, 5, few, WorkContext.of(1)).labels();
		int[] again = SmileClusterers.cluster("hierarchical", points, 5, few, WorkContext.of(1)).labels();
		int[] other = SmileClusterers.cluster("hierarchical", points, 5, few, WorkContext.of(2)).labels();

		assertArrayEquals(first, again);
		assertFalse(Arrays.equals(first, other));
	}

	@Test
	void refusesMoreClustersThanAreMerged() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> cluster(SmileClusterers.clouds(50, 2, 2, 2, 1), 11, Map.of("samples", "10")));

		assertEquals("k = 11: expected 1 to 10, the number of samples that are merged", refusal.getMessage());
	}

	private static Clustering cluster(FloatMatrix points, int k, Map<String, String> parameters) {
		return SmileClusterers.cluster("hierarchical", points, k, parameters, WorkContext.of(1));
	}

	/** Merges the closest two of all clusters until k are left. */
	private static int[] byDefinition(FloatMatrix points, int k, String linkage) {
		List<List<Integer>> clusters = new ArrayList<>();
		for (int p = 0; p < points.rows(); p++) {
			clusters.add(new ArrayList<>(List.of(p)));
		}
		while (clusters.size() > k) {
			int[] closest = { 0, 1 };
			double least = Double.POSITIVE_INFINITY;
			for (int a = 0; a < clusters.size(); a++) {
				for (int b = a + 1; b < clusters.size(); b++) {
					double distance = distance(points, clusters.get(a), clusters.get(b), linkage);
					if (distance < least) {
						least = distance;
						closest = new int[] { a, b };
					}
				}
			}
			clusters.get(closest[0]).addAll(clusters.remove(closest[1]));
		}
		int[] labels = new int[points.rows()];
		for (int c = 0; c < k; c++) {
			for (int p : clusters.get(c)) {
				labels[p] = c;
			}
		}
		return SmileClusterers.renamed(labels);
	}

	private static double distance(FloatMatrix points, List<Integer> a, List<Integer> b, String linkage) {
		double[] all = a.stream().flatMapToDouble(i -> b.stream().mapToDouble(j -> distance(points, i, j))).toArray();
		return switch (linkage) {
			case "single" -> Arrays.stream(all).min().orElseThrow();
			case "complete" -> Arrays.stream(all).max().orElseThrow();
			case "average" -> Arrays.stream(all).average().orElseThrow();
			default -> spreadGained(points, a, b);
		};
	}

	private static double spreadGained(FloatMatrix points, List<Integer> a, List<Integer> b) {
		double square = 0;
		for (int c = 0; c < points.columns(); c++) {
			int column = c;
			double meanA = a.stream().mapToDouble(p -> points.get(p, column)).average().orElseThrow();
			double meanB = b.stream().mapToDouble(p -> points.get(p, column)).average().orElseThrow();
			square += (meanA - meanB) * (meanA - meanB);
		}
		return square * a.size() * b.size() / (a.size() + b.size());
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
