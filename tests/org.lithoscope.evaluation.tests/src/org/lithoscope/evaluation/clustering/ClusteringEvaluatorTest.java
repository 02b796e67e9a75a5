package org.lithoscope.evaluation.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lithoscope.evaluation.Example.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Example;
import org.lithoscope.testing.TestRegistry;

class ClusteringEvaluatorTest {

	/** Eight samples in two far groups; the first group is clay with one basalt, the second basalt. */
	private static Example twoGroups() {
		return new Example(FloatMatrix.of(8, 1, new float[] { 0, 0.1f, 0.2f, 0.3f, 10, 10.1f, 10.2f, 10.3f }), 0, 0, 0,
				1, 1, 1, 1, 1);
	}

	private static FloatMatrix noise(int rows, int columns) {
		SplittableRandom random = new SplittableRandom(1);
		FloatMatrix points = FloatMatrix.zeros(rows, columns);
		for (int i = 0; i < points.values().length; i++) {
			points.values()[i] = (float) random.nextGaussian();
		}
		return points;
	}

	private static ResultTable table(Evaluation evaluation, String name) {
		return evaluation.tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void measuresHowFarClustersAgreeWithLithology() {
		Evaluation evaluation = twoGroups().evaluate("clustering", "k", "2");

		// Pairs together in both 9, in lithology only 4, in cluster only 3, apart 12.
		assertEquals(2 * (9 * 12 - 4 * 3.0) / (13 * 16 + 12 * 15), value(evaluation, "ari@2/test").orElseThrow(),
				1e-12);
		assertEquals(7.0 / 8, value(evaluation, "purity@2/test").orElseThrow(), 1e-12);
		assertEquals(9 / Math.sqrt(13 * 12), value(evaluation, "fowlkes-mallows@2/test").orElseThrow(), 1e-12);
		assertEquals(0.1, value(evaluation, "inertia@2/test").orElseThrow(), 1e-5);
		assertTrue(value(evaluation, "silhouette@2/test").orElseThrow() > 0.97);
		assertEquals(List.of("ari@2/test", "ami@2/test", "nmi@2/test", "homogeneity@2/test", "completeness@2/test",
				"v-measure@2/test", "purity@2/test", "fowlkes-mallows@2/test", "lithology-bound@2/test",
				"pure-share@2/test", "silhouette@2/test", "inertia@2/test"),
				evaluation.measures().stream().map(measure -> measure.key()).toList());
		assertEquals(List.of(), evaluation.notes());
	}

	@Test
	void saysWhatEveryClusterIsMadeOf() {
		ResultTable clusters = table(twoGroups().evaluate("clustering", "k", "2"), "clusters@2");

		assertEquals(List.of("rows", "cluster", "size", "described", "lithology", "purity", "second lithology",
				"second share"), clusters.columns());
		List<List<String>> withoutNumbers =
				clusters.rows().stream().map(row -> row.subList(2, 8)).sorted((a, b) -> a.get(2).compareTo(b.get(2)))
						.toList();
		assertEquals(List.of(List.of("4", "4", "basalt", "1.0", "", ""),
				List.of("4", "4", "clay", "0.75", "basalt", "0.25")), withoutNumbers);
		assertEquals(List.of("0", "1"), clusters.rows().stream().map(row -> row.get(1)).toList());
	}

	@Test
	void countsClustersAndLithologiesBoreholeByBorehole() {
		Evaluation evaluation = twoGroups().evaluate("clustering", "k", "2");
		ResultTable boreholes = table(evaluation, "boreholes@2");

		assertEquals(List.of("rows", "borehole", "site", "cluster:lithology:count"), boreholes.columns());
		int counted = boreholes.rows().stream().flatMap(row -> List.of(row.get(3).split(" ")).stream())
				.mapToInt(cell -> Integer.parseInt(cell.split(":")[2])).sum();
		assertEquals(8, counted);
		assertEquals(boreholes.rows().size(), boreholes.rows().stream().map(row -> row.get(1)).distinct().count());
	}

	@Test
	void everySideIsClusteredOnItsOwn() {
		Evaluation evaluation = twoGroups().with(Part.TRAIN, 0, 4).with(Part.TEST, 2, 8).evaluate("clustering", "k",
				"2", "rows", "test,train");

		assertEquals(5.0 / 6, value(evaluation, "purity@2/test").orElseThrow(), 1e-12);
		assertEquals(0.01, value(evaluation, "inertia@2/train").orElseThrow(), 1e-5);
		assertEquals(List.of("train", "train", "test", "test"),
				table(evaluation, "clusters@2").rows().stream().map(row -> row.get(0)).toList());
	}

	@Test
	void samplesWithoutLithologyAreLeftOutOfComparisonsButNotOfTheSilhouette() {
		FloatMatrix points = FloatMatrix.of(6, 1, new float[] { 0, 1, 2, 10, 11, 12 });

		Evaluation evaluation = new Example(points, 0, -1, 0, 1, 1, -1).evaluate("clustering", "k", "2");

		assertEquals(1, value(evaluation, "ari@2/test").orElseThrow());
		assertEquals(4, value(evaluation, "inertia@2/test").orElseThrow(), 1e-6);
		assertEquals(List.of("2 of 6 test rows have no described lithology; only silhouette and inertia count them."),
				evaluation.notes());
		assertEquals(List.of("3", "2"), table(evaluation, "clusters@2").rows().get(0).subList(2, 4));
	}

	@Test
	void withoutAnyLithologyOnlyInternalMeasuresAreGiven() {
		Evaluation evaluation =
				new Example(noise(20, 2), negative(20)).evaluate("clustering", "k", "2,3", "silhouette", "exact");

		assertEquals(List.of("silhouette@2/test", "inertia@2/test", "silhouette@3/test", "inertia@3/test"),
				evaluation.measures().stream().map(measure -> measure.key()).toList());
		assertEquals(List.of("No test row has a described lithology: only silhouette and inertia are given."),
				evaluation.notes());
		assertEquals("", table(evaluation, "clusters@2").rows().get(0).get(4));
	}

	@Test
	void moreClustersThanRowsAreLeftOutWithANote() {
		Evaluation evaluation = twoGroups().evaluate("clustering", "k", "2,9");

		assertTrue(evaluation.measures().stream().allMatch(measure -> measure.k() == 2));
		assertEquals(List.of("k = 9 is left out on test rows: there are only 8."), evaluation.notes());
	}

	@Test
	void theSilhouetteIsLeftOutWhereItIsNotDefined() {
		Evaluation evaluation = twoGroups().evaluate("clustering", "k", "1,8");

		assertEquals(OptionalDouble.empty(), value(evaluation, "silhouette@1/test"));
		assertEquals(OptionalDouble.empty(), value(evaluation, "silhouette@8/test"));
		assertEquals(0, value(evaluation, "ari@1/test").orElseThrow());
		assertEquals(List.of("k = 1: the silhouette is left out on test rows; it needs 2 to 7 clusters, not 1.",
				"k = 8: the silhouette is left out on test rows; it needs 2 to 7 clusters, not 8."),
				evaluation.notes());
	}

	@Test
	void aSideWithoutRowsIsNamed() {
		Evaluation evaluation = twoGroups().evaluate("clustering", "k", "2", "rows", "validation");

		assertEquals(List.of(), evaluation.measures());
		assertEquals(List.of("This fold has no validation rows, so nothing is measured on them."),
				evaluation.notes());
	}

	@Test
	void aSampledSilhouetteSaysSoAndComesNearTheExactOne() {
		Example example = new Example(noise(3000, 2), negative(3000));

		Evaluation exact = example.evaluate("clustering", "k", "4", "restarts", "2");
		Evaluation sampled = example.evaluate("clustering", "k", "4", "restarts", "2", "silhouette", "sample",
				"silhouette.sample", "1000");
		Evaluation none = example.evaluate("clustering", "k", "4", "silhouette", "none");

		assertEquals(value(exact, "silhouette@4/test").orElseThrow(),
				value(sampled, "silhouette@4/test").orElseThrow(), 0.02);
		assertTrue(sampled.notes().contains(
				"The silhouette is computed on a random sample of 1000 of 3000 test rows, the same for every k."));
		assertEquals(List.of("inertia@4/test"), none.measures().stream().map(measure -> measure.key()).toList());
	}

	@Test
	void figuresDependNeitherOnThreadsNorOnOtherNumbersOfClusters() {
		Example example = new Example(noise(1500, 3), new SplittableRandom(2).ints(1500, 0, 3).toArray());

		Evaluation alone = example.evaluate("clustering", "k", "5");
		Evaluation together = example.evaluate(TestRegistry.open(), "clustering", WorkContext.of(1).withThreads(3), "k",
				"3,5");

		assertEquals(alone.measures(), together.measures().stream().filter(measure -> measure.k() == 5).toList());
	}

	@Test
	void noiseCountsAsAClusterUnlessItIsToBeLeftOut() {
		Example example = new Example(noise(6, 1), 0, 0, 1, 1, 2, 2);
		SingleClusterer withNoise = new SingleClusterer(0, 0, 1, 1, -1, -1);

		Evaluation counted = example.evaluate(withNoise, "clustering", WorkContext.of(1), "k", "2");
		Evaluation leftOut =
				example.evaluate(withNoise, "clustering", WorkContext.of(1), "k", "2", "noise", "leave-out");

		assertEquals(1, value(counted, "ari@2/test").orElseThrow());
		assertEquals(List.of("k = 2: the method calls 2 test rows noise; they count as one more cluster."),
				counted.notes());
		assertEquals(List.of("noise", "0", "1"),
				table(counted, "clusters@2").rows().stream().map(row -> row.get(1)).toList());
		assertEquals(List.of("0", "1"), table(leftOut, "clusters@2").rows().stream().map(row -> row.get(1)).toList());
		assertEquals(List.of("k = 2: the method calls 2 test rows noise; they are left out of all measures."),
				leftOut.notes());
	}

	@Test
	void nothingButNoiseLeavesNothingToMeasure() {
		Evaluation evaluation = new Example(noise(2, 1), 0, 0).evaluate(new SingleClusterer(-1, -1), "clustering",
				WorkContext.of(1), "k", "2", "noise", "leave-out");

		assertEquals(List.of(), evaluation.measures());
	}

	@Test
	void anUnknownMethodIsRefusedWithTheNearestNames() {
		RegistryException refusal =
				assertThrows(RegistryException.class, () -> twoGroups().evaluate("clustering", "clusterer", "k-mean"));

		assertTrue(refusal.getMessage().startsWith("there is no clusterer 'k-mean'"), refusal::getMessage);
		assertTrue(refusal.getMessage().contains("k-means"), refusal::getMessage);
	}

	@Test
	void unknownSidesAreRefusedBeforeAnyWork() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> twoGroups().evaluate("clustering", "rows", "test,tset"));

		assertEquals("evaluator clustering: rows = 'test,tset': expected one or more of train, validation, test, "
				+ "separated by commas", refusal.getMessage());
	}

	@Test
	void stopsWhenCancelled() {
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> twoGroups().evaluate(TestRegistry.open(), "clustering", cancelled, "k", "2"));
	}

	private static int[] negative(int rows) {
		int[] none = new int[rows];
		Arrays.fill(none, -1);
		return none;
	}

	@Test
	void nearlyPureClustersAreListedByLithology() {
		ResultTable pure = table(twoGroups().evaluate("clustering", "k", "2", "purity.high", "0.75"), "pure@2");

		assertEquals(List.of("rows", "lithology", "clusters", "samples", "of the lithology", "purity", "best purity",
				"found"), pure.columns());
		assertEquals(List.of(List.of("test", "basalt", "1", "4", "4", "1.0", "1.0", "0.8"),
				List.of("test", "clay", "1", "4", "3", "0.75", "0.75", "1.0")), pure.rows());
		Evaluation stricter = twoGroups().evaluate("clustering", "k", "2", "purity.high", "0.76");
		assertEquals(0.5, value(stricter, "pure-share@2/test").orElseThrow());
		assertEquals(1, table(stricter, "pure@2").rows().size());
	}

	@Test
	void groupsOfLithologiesAreComparedToo(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("groups.csv"), "lithology,group\nclay,soft\nchalk,soft\n");
		Example example = new Example(FloatMatrix.of(6, 1, new float[] {0, 0.1f, 0.2f, 10, 10.1f, 10.2f}), 0, 0, 2, 1,
				1, 1);

		Evaluation all = example.evaluate("clustering", "k", "2", "groups", file.toString());
		Files.writeString(file, "Lithology_Group,LITHOLOGY\nsoft,Clay\nhard,basalt\nsoft,chalk\n");
		Evaluation complete = example.evaluate("clustering", "k", "2", "groups", file.toString());

		assertTrue(value(all, "ari@2/test").orElseThrow() < 1);
		assertEquals(1, value(complete, "ari-groups@2/test").orElseThrow());
		assertEquals(List.of(), complete.notes());
		assertEquals(List.of("3 of 6 test rows have a lithology that the file of groups does not list; ari-groups "
				+ "leaves them out."), all.notes());
	}

	@Test
	void anyInstalledMethodCanBeUsedWithItsOwnSettings() {
		Example example = new Example(noise(300, 2), new SplittableRandom(2).ints(300, 0, 3).toArray());

		Evaluation full = example.evaluate("clustering", "k", "4", "clusterer", "mixture");
		Evaluation tied =
				example.evaluate("clustering", "k", "4", "clusterer", "mixture", "settings", "covariance = tied");

		assertTrue(value(full, "ari@4/test").isPresent());
		assertNotEquals(value(full, "inertia@4/test"), value(tied, "inertia@4/test"));
	}

	@Test
	void aSettingTheMethodRefusesIsNamed() {
		assertEquals("settings = 'tied': expected name=value, several of them separated by commas",
				assertThrows(IllegalArgumentException.class,
						() -> twoGroups().evaluate("clustering", "settings", "tied")).getMessage());
		assertTrue(assertThrows(IllegalArgumentException.class,
				() -> twoGroups().evaluate("clustering", "settings", "covariance=tied")).getMessage()
						.startsWith("clusterer k-means has no parameter 'covariance'"));
	}
}
