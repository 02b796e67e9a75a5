package org.lithoscope.exploration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.exploration.contingency.ClusterTable.Share;
import org.lithoscope.exploration.latent.LatentDimensions;
import org.lithoscope.exploration.latent.LatentMap;
import org.lithoscope.exploration.latent.LatentMaps;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.testing.TestRegistry;

class ExplorationTest {

	@TempDir
	private static Path folder;
	private static final Registry REGISTRY = TestRegistry.open();
	private static StoredSuite stored;
	private static Exploration exploration;
	private static EncodedRun encoded;

	@BeforeAll
	static void trainAndOpen() throws Exception {
		stored = TrainedSuite.in(folder, REGISTRY);
		exploration = Exploration.open(stored, REGISTRY, WorkContext.of(0));
		encoded = exploration.encode(exploration.runs().getFirst());
	}

	private static ClusterAssignment clusters(int k) throws DataException {
		return exploration.cluster(encoded, k, WorkContext.of(0));
	}

	@Test
	void everySampleIsEncodedWhateverItsSide() {
		assertEquals(exploration.table().rows(), encoded.samples().length);
		RunRecord run = exploration.runs().getFirst();
		for (Part part : Part.values()) {
			assertEquals(run.result().rows().get(part), encoded.rows(part).length, part.id());
		}
		assertEquals(encoded.samples().length, encoded.errors().length);
		assertTrue(Arrays.stream(encoded.errors()).allMatch(error -> error >= 0 && Double.isFinite(error)));
	}

	@Test
	void theClustersOfTestRowsAreThoseThatWereMeasured() throws DataException {
		for (int k : exploration.clusterCounts()) {
			ClusterAssignment assignment = clusters(k);
			int[] test = encoded.rows(Part.TEST);
			int[] lithologies = Arrays.stream(test).map(r -> exploration.table().lithologyOf(encoded.samples()[r]))
					.toArray();
			int[] found = Arrays.stream(test).map(r -> assignment.clusterOfRow()[r]).toArray();
			double ari = PairCounts.of(ContingencyTable.of(lithologies, found)).adjustedRand();
			assertEquals(encoded.run().measure("ari", k, Part.TEST).orElseThrow(), ari, 1e-12, "k = " + k);
		}
	}

	@Test
	void rowsOutsideTheTestSideGoToTheNearestCluster() throws DataException {
		ClusterAssignment assignment = clusters(4);
		assertTrue(Arrays.stream(assignment.clusterOfRow()).allMatch(cluster -> cluster >= 0 && cluster < 4));
		assertEquals(assignment.clusterOfRow()[0], assignment.clusterOf(encoded.samples()[0]));
		assertEquals(ClusterAssignment.NONE, assignment.clusterOf(exploration.table().rows()));
	}

	@Test
	void tooManyClustersAreRefused() {
		int tooMany = encoded.rows(Part.TEST).length + 1;
		assertTrue(assertThrows(DataException.class, () -> clusters(tooMany)).getMessage()
				.contains("too few for %d clusters".formatted(tooMany)));
	}

	@Test
	void theContingencyTableCountsEveryDescribedTestRowOnce() throws DataException {
		ClusterTable table = ClusterTable.of(exploration.table(), clusters(6), Part.TEST);
		int described = (int) Arrays.stream(encoded.rows(Part.TEST))
				.filter(r -> exploration.table().lithologyOf(encoded.samples()[r]) >= 0).count();
		assertEquals(described, table.clusters().stream().mapToInt(ClusterTable.Cluster::samples).sum());
		assertEquals(described, table.lithologies().stream().mapToInt(ClusterTable.Lithology::samples).sum());
		for (ClusterTable.Cluster cluster : table.clusters()) {
			double whole = 0;
			for (int l = 0; l < table.lithologies().size(); l++) {
				whole += table.share(cluster, l, Share.OF_CLUSTER);
			}
			assertEquals(1, whole, 1e-12);
			assertEquals(cluster.purity(), table.share(cluster, cluster.dominant(), Share.OF_CLUSTER), 1e-12);
			assertTrue(cluster.name().startsWith(table.lithologies().get(cluster.dominant()).name())
					|| cluster.purity() <= 0.1, cluster.name());
		}
	}

	@Test
	void sortingClustersChangesTheirOrderOnly() throws DataException {
		ClusterTable table = ClusterTable.of(exploration.table(), clusters(6), Part.TEST);
		for (ClusterTable.Order order : ClusterTable.Order.values()) {
			ClusterTable sorted = table.sortedBy(order);
			assertEquals(Set.copyOf(table.clusters()), Set.copyOf(sorted.clusters()), order.label());
			assertEquals(sorted, sorted.sortedBy(order), order.label());
		}
		List<Double> purities = table.sortedBy(ClusterTable.Order.PURITY).clusters().stream()
				.map(ClusterTable.Cluster::purity).toList();
		assertEquals(purities.stream().sorted(Comparator.reverseOrder()).toList(), purities);
	}

	@Test
	void pickedSamplesAreFoundInTheCellsTheyWereCountedIn() throws DataException {
		ClusterAssignment assignment = clusters(6);
		ClusterTable table = ClusterTable.of(exploration.table(), assignment, Part.TEST)
				.sortedBy(ClusterTable.Order.NUMBER);
		int[][] all = table.count(IntStream.range(0, exploration.table().rows()).toArray(), exploration.table(), assignment,
				Part.TEST);
		for (int k = 0; k < table.clusters().size(); k++) {
			assertArrayEquals(table.clusters().get(k).counts(), all[k], "cluster " + k);
		}
		int[][] none = table.count(new int[0], exploration.table(), assignment, Part.TEST);
		assertEquals(0, Arrays.stream(none).flatMapToInt(Arrays::stream).sum());
	}

	@Test
	void aMapIsKeptInTheStoreAndReadBackTheSame() throws Exception {
		LatentMaps maps = new LatentMaps(exploration);
		Contribution pca = maps.projections().stream().filter(p -> p.id().equals("pca")).findFirst().orElseThrow();
		LatentMap computed = maps.of(encoded, pca, Map.of(), WorkContext.of(0));
		try (Stream<Path> files = Files.list(stored.folder().resolve("projections"))) {
			assertEquals(1, files.filter(file -> file.getFileName().toString().contains("pca")).count());
		}
		LatentMap read = maps.of(encoded, pca, Map.of(), WorkContext.of(0));
		assertArrayEquals(computed.x(), read.x());
		assertArrayEquals(computed.y(), read.y());
		assertEquals(encoded.samples().length, read.placed());
		assertTrue(stored.contents().problems().isEmpty(), "the store does not mind the folder");
	}

	@Test
	void aProjectionOfSomeRowsSaysHowMany() throws Exception {
		LatentMaps maps = new LatentMaps(exploration);
		Contribution tSne = maps.projections().stream().filter(p -> p.id().equals("t-sne")).findFirst().orElseThrow();
		LatentMap map = maps.of(encoded, tSne, Map.of("samples", "60", "iterations", "50", "perplexity", "5"),
				WorkContext.of(0));
		assertEquals(60, map.placed());
		assertTrue(map.note().contains("60 of 1,500 rows"), map.note());
	}

	@Test
	void latentDimensionsAreThoseTheEvaluatorWouldSee() {
		LatentDimensions dimensions = LatentDimensions.of(encoded, Part.TEST);
		assertEquals(encoded.latent().columns(), dimensions.dimensions().size());
		for (LatentDimensions.Dimension dimension : dimensions.dimensions()) {
			assertEquals(encoded.rows(Part.TEST).length, Arrays.stream(dimension.counts()).sum());
		}
		assertEquals(1, dimensions.correlations()[3][3]);
		assertEquals(dimensions.correlations()[1][2], dimensions.correlations()[2][1]);
	}

	@Test
	void dataThatChangedSinceAreRefused() throws Exception {
		Path file = stored.folder().resolve(StoredSuite.SUITE);
		String before = Files.readString(file);
		Files.writeString(file, TrainedSuite.text(8));
		try {
			DataException refused = assertThrows(DataException.class,
					() -> Exploration.open(stored, REGISTRY, WorkContext.of(0)));
			assertTrue(refused.getMessage().contains("has changed since suite small was run"), refused.getMessage());
		} finally {
			Files.writeString(file, before);
		}
	}

	@Test
	void clusterCountsAreThoseOfTheSuite() {
		assertEquals(List.of(4, 6), exploration.clusterCounts());
		assertFalse(exploration.runs().isEmpty());
	}
}
