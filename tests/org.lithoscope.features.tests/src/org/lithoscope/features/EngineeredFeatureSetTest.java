package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;

/** The golden columns were computed with NumPy 2.4: sliding slices for the contrast, {@code polyfit} for the trend. */
class EngineeredFeatureSetTest {

	private static final double[] DENSITY = {1.5, 1.8, 1.6, 2.1, 1.9, 1.7};
	private static final double[] DEPTHS = {0, 0.2, 0.4, 1.0, 1.2, 1.4};
	private static final double[] CONTRAST = {-0.13333333333333353, 0.05, -0.18, 0.28, 0.075, -0.2};
	private static final double[] NORMALISED = {-0.7464440137040791, 0.8218178391921257, -0.6370303960601591,
			1.646067092109664, 0.187218856857378, -1.2716293783949069};

	private static SampleTable table(String boreholes, double[] depths, double[] density) {
		int rows = depths.length;
		double[][] others = new double[5][rows];
		for (int row = 0; row < rows; row++) {
			others[0][row] = row - 2;
			others[1][row] = 3 + row;
			others[2][row] = 50 + 10 * row;
			others[3][row] = 49 + row;
			others[4][row] = 40 - 5 * (row % 7);
		}
		return new TableBuilder(boreholes.split("")).depths(depths).column("GRA", "g/cm³", density)
				.column("MS", others[0]).column("NGR", others[1]).column("R", others[2]).column("G", others[3])
				.column("B", others[4]).build();
	}

	private static FeatureTable build(String boreholes, double[] depths, double[] density) throws DataException {
		return FeatureSets.build("engineered", table(boreholes, depths, density));
	}

	@Test
	void sixDerivedFeaturesFollowTheSixMeasurements() throws DataException {
		FeatureTable table = build("aaaaaa", DEPTHS, DENSITY);
		assertEquals(List.of("GRA", "MS", "NGR", "R", "G", "B", "red-green ratio", "brightness", "chroma",
				"density contrast", "MS-NGR product", "depth-normalised density"),
				table.inputFeatures().stream().map(Feature::name).toList());
		assertArrayEquals(DENSITY, table.inputs().column(0));
	}

	@Test
	void colourIsTurnedIntoRatioBrightnessAndChroma() throws DataException {
		FeatureTable table = build("aaaaaa", DEPTHS, DENSITY);
		assertEquals(50 / 50.0, table.inputs().get(0, 6));
		assertEquals(60 / 51.0, table.inputs().get(1, 6));
		assertEquals((50 + 49 + 40) / 3.0, table.inputs().get(0, 7));
		assertEquals(Math.sqrt(1 + 81 + 100), table.inputs().get(0, 8), 1e-12);
	}

	@Test
	void theInteractionIsTheProductOfRawValues() throws DataException {
		assertArrayEquals(new double[] {-6, -4, 0, 6, 14, 24}, build("aaaaaa", DEPTHS, DENSITY).inputs().column(10));
	}

	@Test
	void theContrastIsDensityMinusTheMeanOfFiveAroundIt() throws DataException {
		assertArrayEquals(CONTRAST, build("aaaaaa", DEPTHS, DENSITY).inputs().column(9), 1e-12);
	}

	@Test
	void densityLosesItsTrendOverDepth() throws DataException {
		assertArrayEquals(NORMALISED, build("aaaaaa", DEPTHS, DENSITY).inputs().column(11), 1e-12);
	}

	@Test
	void boreholesAreTreatedEachForItselfInOrderOfDepth() throws DataException {
		double[] depths = {0, 100, 1.4, 0.2, 300, 1.2, 0.4, 200, 1.0};
		double[] density = {1.5, 2, 1.7, 1.8, 2.2, 1.9, 1.6, 2.5, 2.1};
		FeatureTable table = build("abaabaaba", depths, density);
		int[] first = {0, 3, 6, 8, 5, 2};
		for (int i = 0; i < first.length; i++) {
			assertEquals(CONTRAST[i], table.inputs().get(first[i], 9), 1e-12);
			assertEquals(NORMALISED[i], table.inputs().get(first[i], 11), 1e-12);
		}
		assertEquals(0, table.inputs().get(7, 9), "three samples have no contrast");
		assertEquals(Math.sqrt(2), table.inputs().get(7, 11), 1e-12);
	}

	@Test
	void fewSamplesOrSamplesOnALineHaveNoResidual() throws DataException {
		double[] depths = {0, 1, 2, 3, 0, 1, 0, 1, 2};
		double[] density = {1.1, 1.4, 1.7, 2.0, 1.5, 1.9, 1.5, 1.4, 1.6};
		FeatureTable table = FeatureSets.build("engineered", withContrast("aaaabbccc", depths, density));
		for (int row = 0; row < 6; row++) {
			assertEquals(0, table.inputs().get(row, 11));
		}
		assertEquals(1, Math.signum(table.inputs().get(8, 11)));
	}

	/** The same with a further borehole that is long enough to have a contrast. */
	private static SampleTable withContrast(String boreholes, double[] depths, double[] density) {
		return table(boreholes + "zzzzzz", joined(depths, DEPTHS), joined(density, DENSITY));
	}

	private static double[] joined(double[] first, double[] second) {
		double[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

	@Test
	void whereADepthIsUnknownTheTrendIsLevelAndThisIsTold() throws DataException {
		double[] depths = {0, Double.NaN, 2};
		double[] density = {1, 2, 3};
		FeatureTable table = FeatureSets.build("engineered", withContrast("aaa", depths, density));
		assertEquals(-Math.sqrt(1.5), table.inputs().get(0, 11), 1e-12);
		assertEquals("depths are unknown in 1 of 2 boreholes: there the density contrast follows the order of the "
				+ "table, and density is normalised without a trend", table.notes().getLast());
	}

	@Test
	void aTableOfShortBoreholesIsRefusedForItsContrast() {
		DataException refused = assertThrows(DataException.class,
				() -> build("aabb", new double[] {0, 1, 0, 1}, new double[] {1, 2, 3, 4}));
		assertEquals("feature density contrast is 0.0 in all 4 samples of table.csv that have every measurement: a "
				+ "constant tells nothing apart, choose a feature set without it", refused.getMessage());
	}

	@Test
	void aDerivedFeatureThatIsInfiniteIsRefusedWithItsRow() {
		SampleTable samples = new TableBuilder("a", "a").depths(0, 1).column("GRA", 1, 2).column("MS", 1, 2)
				.column("NGR", 1, 2).column("R", 1, 2).column("G", 5, -1).column("B", 1, 2).build();
		assertEquals("feature red-green ratio is Infinity in row 2 of table.csv: look for wrong values in the columns "
				+ "it is derived from",
				assertThrows(DataException.class, () -> FeatureSets.build("engineered", samples)).getMessage());
	}
}
