package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;

class ContextFeatureSetTest {

	private static final double UNKNOWN = Double.NaN;

	private static FeatureTable byRow(SampleTable samples) throws DataException {
		return FeatureSets.build("spatial-context", samples);
	}

	private static FeatureTable byDepth(SampleTable samples, String gap) throws DataException {
		return FeatureSets.build("spatial-context", samples, Map.of("neighbours", "depth", "gap", gap));
	}

	/** Which row's density stands in the block of six columns that starts at {@code column}. */
	private static int[] rowsSeen(FeatureTable table, int column) {
		return Arrays.stream(table.inputs().column(column)).mapToInt(density -> (int) Math.floor(density)).toArray();
	}

	private static void assertNeighbours(int[] above, int[] below, FeatureTable table) {
		assertArrayEquals(above, rowsSeen(table, 6), "above");
		assertArrayEquals(below, rowsSeen(table, 12), "below");
	}

	@Test
	void theSixOfTheSampleAreFollowedByThoseAboveAndThoseBelow() throws DataException {
		FeatureTable table = byRow(SixMeasurements.at("aaa", 0, 0.2, 0.4));
		assertEquals(List.of("GRA", "MS", "NGR", "R", "G", "B", "GRA above", "MS above", "NGR above", "R above",
				"G above", "B above", "GRA below", "MS below", "NGR below", "R below", "G below", "B below"),
				table.inputFeatures().stream().map(Feature::name).toList());
		assertArrayEquals(new double[] {1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 2.1, 2.2, 2.3, 2.4,
				2.5, 2.6}, Arrays.copyOfRange(table.inputs().values(), 18, 36), 1e-12);
	}

	@Test
	void theTargetIsTheSampleItself() throws DataException {
		SampleTable samples = SixMeasurements.at("aab", 0, 0.2, 0);
		FeatureTable table = byRow(samples);
		FeatureTable six = FeatureSets.build("gra-ms-ngr-rgb", samples);
		assertFalse(table.isAutoencoding());
		assertEquals(six.inputFeatures(), table.targetFeatures());
		assertEquals(six.inputs(), table.targets());
	}

	@Test
	void aNeighboursFeatureHasTheSourceOfItsColumn() throws DataException {
		assertEquals("Magnetic susceptibility (instr. units)",
				byRow(SixMeasurements.at("aa", 0, 1)).inputFeatures().get(7).source());
	}

	@Test
	void endsOfBoreholesAndSingleSamplesSeeThemselves() throws DataException {
		FeatureTable table = byRow(SixMeasurements.at("aaabcc", 0, 0.2, 0.4, 9, 0, 0.2));
		assertNeighbours(new int[] {0, 0, 1, 3, 4, 4}, new int[] {1, 2, 2, 3, 5, 5}, table);
	}

	@Test
	void neighboursByRowAreTakenAcrossGapsAndTheGapsCounted() throws DataException {
		FeatureTable table = byRow(SixMeasurements.at("aaa", 0, 0.2, 57));
		assertNeighbours(new int[] {0, 0, 1}, new int[] {1, 2, 2}, table);
		assertEquals(List.of("neighbours are the rows before and after in the borehole: 1 of 2 pairs are more than "
				+ "0.3 m apart"), table.notes());
	}

	@Test
	void neighboursByDepthAreNotTakenAcrossGaps() throws DataException {
		FeatureTable table = byDepth(SixMeasurements.at("aaaa", 0, 0.2, 57, 57.2), "0.3");
		assertNeighbours(new int[] {0, 0, 2, 2}, new int[] {1, 1, 3, 3}, table);
		assertEquals(List.of("4 of 4 samples have no neighbour within 0.3 m above or below and see themselves in its "
				+ "place"), table.notes());
	}

	@Test
	void aGapOfExactlyOneBinReachesTheNextBinInSpiteOfRounding() throws DataException {
		double[] depths = IntStream.range(0, 50).mapToDouble(i -> Math.rint(i) * 0.2).toArray();
		FeatureTable table = byDepth(SixMeasurements.at("a".repeat(50), depths), "0.2");
		assertNeighbours(IntStream.range(0, 50).map(i -> Math.max(0, i - 1)).toArray(),
				IntStream.range(0, 50).map(i -> Math.min(49, i + 1)).toArray(), table);
	}

	@Test
	void rowsAreOrderedByDepthWhereverTheyStandInTheTable() throws DataException {
		FeatureTable table = byRow(SixMeasurements.at("abaab", 0.4, 3, 0, 0.2, 1));
		assertNeighbours(new int[] {3, 4, 2, 2, 4}, new int[] {0, 1, 3, 0, 1}, table);
	}

	@Test
	void aBoreholeWithAnUnknownDepthKeepsTheOrderOfTheTable() throws DataException {
		FeatureTable table = byRow(SixMeasurements.at("aaa", 5, UNKNOWN, 1));
		assertNeighbours(new int[] {0, 0, 1}, new int[] {1, 2, 2}, table);
	}

	@Test
	void aSampleOfUnknownDepthHasNoNeighbourByDepth() throws DataException {
		FeatureTable table = byDepth(SixMeasurements.at("aabb", 0, UNKNOWN, 1, 1.2), "0.3");
		assertNeighbours(new int[] {0, 1, 2, 2}, new int[] {0, 1, 3, 3}, table);
	}

	@Test
	void samplesOfOneDepthAreNoNeighboursOfEachOther() throws DataException {
		FeatureTable table = byDepth(SixMeasurements.at("aaaa", 1, 1.2, 1.2, 1.4), "0.3");
		assertNeighbours(new int[] {0, 0, 0, 2}, new int[] {1, 3, 3, 3}, table);
	}

	@Test
	void incompleteSamplesAreNobodysNeighbour() throws DataException {
		FeatureTable table = byRow(SixMeasurements.lacking(1, "aaa", 0, 0.2, 0.4));
		assertArrayEquals(new int[] {0, 2}, table.sampleOfRow());
		assertNeighbours(new int[] {0, 0}, new int[] {2, 2}, table);
		assertEquals("1 of 3 samples are left out because a feature is missing (R 1, G 1, B 1)",
				table.notes().getFirst());
	}

	@Test
	void neighboursByDepthNeedDepths() {
		SampleTable samples = SixMeasurements.at("aa", UNKNOWN, UNKNOWN);
		assertEquals("feature set spatial-context needs the depth of samples, which table.csv does not tell: name the "
				+ "column that holds it, or choose another feature set",
				assertThrows(DataException.class, () -> byDepth(samples, "1")).getMessage());
	}
}
