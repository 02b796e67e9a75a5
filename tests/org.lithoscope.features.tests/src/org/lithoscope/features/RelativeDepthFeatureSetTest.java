package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureTable;

class RelativeDepthFeatureSetTest {

	private static FeatureTable build(SampleTable samples) throws DataException {
		return FeatureSets.build("relative-depth", samples);
	}

	@Test
	void depthRunsFromNoughtToOneInEveryBorehole() throws DataException {
		FeatureTable table = build(SixMeasurements.at("aaabbb", 10, 12, 20, 500, 300, 400));
		assertEquals(7, table.inputFeatures().size());
		assertEquals("relative depth", table.inputFeatures().getLast().name());
		assertArrayEquals(new double[] {0, 0.2, 1, 1, 0, 0.5}, table.inputs().column(6), 1e-15);
	}

	@Test
	void aBoreholeOfOneDepthLiesInTheMiddle() throws DataException {
		FeatureTable table = build(SixMeasurements.at("abccdd", 5, 70, 8, 8, 1, 2));
		assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5, 0, 1}, table.inputs().column(6));
	}

	@Test
	void samplesThatAreLeftOutStillTellHowDeepTheBoreholeGoes() throws DataException {
		FeatureTable table = build(SixMeasurements.lacking(2, "aaa", 0, 1, 4));
		assertArrayEquals(new double[] {0, 0.25}, table.inputs().column(6));
	}

	@Test
	void samplesOfUnknownDepthAreLeftOutAndCounted() throws DataException {
		FeatureTable table = build(SixMeasurements.at("aaa", 0, Double.NaN, 4));
		assertArrayEquals(new int[] {0, 2}, table.sampleOfRow());
		assertEquals(List.of("1 of 3 samples are left out because a feature is missing (relative depth 1)"),
				table.notes());
	}

	@Test
	void aTableWithoutDepthsIsRefused() {
		SampleTable samples = SixMeasurements.at("ab", Double.NaN, Double.NaN);
		assertEquals("feature set relative-depth needs the depth of samples, which table.csv does not tell: name the "
				+ "column that holds it, or choose another feature set",
				assertThrows(DataException.class, () -> build(samples)).getMessage());
	}
}
