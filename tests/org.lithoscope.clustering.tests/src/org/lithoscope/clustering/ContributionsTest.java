package org.lithoscope.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.clustering.Projection;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

class ContributionsTest {

	private final Registry registry = TestRegistry.open();

	@Test
	void nothingIsWrongWithTheDeclarations() {
		assertEquals(List.of(), registry.problems().stream()
				.filter(problem -> problem.toString().contains("org.lithoscope.clustering")).toList());
	}

	@Test
	void kMeansClustersWithItsDeclaredDefaults() throws ParameterException {
		Contribution contribution = registry.require(ContributionKind.CLUSTERER, "k-means");
		Clusterer clusterer = registry.create(contribution, Clusterer.class);

		Clustering clustering = clusterer.cluster(TestPoints.goldenPoints(), 6, contribution.resolve(Map.of()),
				WorkContext.of(1));

		assertEquals(6, clustering.k());
		double inertia = TestPoints.golden().getAsJsonObject("kmeans").get("bestInertia").getAsDouble();
		assertEquals(inertia, clustering.objective(), 1e-6 * inertia);
		assertFalse(contribution.literature().isEmpty());
	}

	@Test
	void parametersOutOfRangeAreRefusedBeforeAnyWork() {
		Contribution contribution = registry.require(ContributionKind.CLUSTERER, "k-means");

		ParameterException refusal =
				assertThrows(ParameterException.class, () -> contribution.resolve(Map.of("restarts", "0")));

		assertEquals("clusterer k-means: restarts = '0': expected a whole number in [1, 1000]", refusal.getMessage());
	}

	@Test
	void aMixtureClustersWithItsDeclaredDefaults() throws ParameterException {
		Clustering clustering = cluster("mixture", Map.of());

		double likelihood = TestPoints.golden().getAsJsonObject("mixture").get("meanLogLikelihood").getAsDouble();
		assertEquals(6, clustering.k());
		assertEquals(-likelihood, clustering.objective(), 1e-3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "tied", "diagonal", "spherical" })
	void everyFormOfCovarianceCanBeChosen(String covariance) throws ParameterException {
		Clustering clustering = cluster("mixture", Map.of("covariance", covariance, "restarts", "1"));

		assertEquals(6, Arrays.stream(clustering.labels()).distinct().count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "x-means", "g-means" })
	void splittingFindsTheNumberOfClustersItself(String id) throws ParameterException {
		Clustering clustering = cluster(id, Map.of());

		double inertia = TestPoints.golden().getAsJsonObject("kmeans").get("bestInertia").getAsDouble();
		assertTrue(clustering.k() == 6 || clustering.k() == 7, () -> clustering.k() + " clusters");
		assertTrue(clustering.objective() <= inertia * (1 + 1e-6));
		assertEquals(clustering.k(), Arrays.stream(clustering.labels()).distinct().count());
	}

	@ParameterizedTest
	@CsvSource({ "t-sne, iterations", "umap, epochs" })
	void mapsShowASeededSampleAndLeaveTheOtherRowsNaN(String id, String rounds) throws ParameterException {
		Contribution contribution = registry.require(ContributionKind.PROJECTION, id);
		Projection projection = registry.create(contribution, Projection.class);
		Parameters few = contribution.resolve(Map.of("samples", "150", rounds, "10"));

		FloatMatrix map = projection.project(TestPoints.goldenPoints(), 2, few, WorkContext.of(1));

		assertEquals(600, map.rows());
		assertEquals(150, shown(map));
		assertEquals(map, projection.project(TestPoints.goldenPoints(), 2, few, WorkContext.of(1)));
		FloatMatrix all = projection.project(TestPoints.goldenPoints(), 2,
				contribution.resolve(Map.of(rounds, "10")), WorkContext.of(1));
		assertEquals(600, shown(all));
	}

	private static long shown(FloatMatrix map) {
		return IntStream.range(0, map.rows()).filter(row -> !Float.isNaN(map.get(row, 0))).count();
	}

	private Clustering cluster(String id, Map<String, String> parameters) throws ParameterException {
		Contribution contribution = registry.require(ContributionKind.CLUSTERER, id);
		return registry.create(contribution, Clusterer.class).cluster(TestPoints.goldenPoints(), 6,
				contribution.resolve(parameters), WorkContext.of(1));
	}

	@Test
	void principalComponentsAreOfferedAsAProjection() {
		Projection projection = registry.create(ContributionKind.PROJECTION, "pca", Projection.class);

		FloatMatrix projected =
				projection.project(TestPoints.goldenPoints(), 2, Parameters.none(), WorkContext.of(1));

		assertEquals(600, projected.rows());
		assertEquals(2, projected.columns());
		assertTrue(registry.require(ContributionKind.PROJECTION, "pca").parameters().isEmpty());
	}
}
