package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;

class ColumnsFeatureSetTest {

	private static final double MISSING = Double.NaN;

	private final SampleTable wells = new TableBuilder("N", "N", "K", "S", "S").column("GR", "API", 70, 75, 80, 85, 90)
			.column("PE", 4.1, 4.2, MISSING, MISSING, 3.9).column("PHIND", 11, 12, 13, 14, Double.POSITIVE_INFINITY)
			.build();

	private static String refusal(SampleTable samples, Map<String, String> parameters) {
		return assertThrows(DataException.class, () -> FeatureSets.build("columns", samples, parameters)).getMessage();
	}

	@Test
	void everyNumericColumnIsTakenUnderItsOwnName() throws DataException {
		FeatureTable table = FeatureSets.build("columns", wells);
		assertEquals(List.of(new Feature("GR", "API", "GR"), new Feature("PE", "", "PE"),
				new Feature("PHIND", "", "PHIND")), table.inputFeatures());
		assertArrayEquals(new double[] {70, 4.1, 11, 75, 4.2, 12}, table.inputs().values());
		assertArrayEquals(new int[] {0, 1}, table.sampleOfRow());
	}

	@Test
	void samplesLeftOutAreCountedByFeatureAndVanishedBoreholesNamed() throws DataException {
		assertEquals(List.of("3 of 5 samples are left out because a feature is missing (PE 2, PHIND 1)",
				"no sample is left of 2 boreholes: K, S"), FeatureSets.build("columns", wells).notes());
	}

	@Test
	void namedColumnsComeInTheOrderAskedFor() throws DataException {
		FeatureTable table = FeatureSets.build("columns", wells, Map.of("columns", "PHIND, GR"));
		assertEquals(List.of("PHIND", "GR"), table.inputFeatures().stream().map(Feature::name).toList());
		assertEquals(List.of("1 of 5 samples are left out because a feature is missing (PHIND 1)"), table.notes());
	}

	@Test
	void moreThanTenVanishedBoreholesAreCounted() throws DataException {
		String[] boreholes = IntStream.range(0, 14).mapToObj(b -> "W" + b).toArray(String[]::new);
		double[] values = IntStream.range(0, 14).mapToDouble(b -> b < 2 ? b : MISSING).toArray();
		assertEquals("no sample is left of 12 boreholes: W2, W3, W4, W5, W6, W7, W8, W9, W10, W11 and 2 more",
				FeatureSets.build("columns", new TableBuilder(boreholes).column("PE", values).build()).notes().get(1));
	}

	@Test
	void anUnknownColumnIsRefusedWithTheNearest() {
		assertEquals("table.csv has no numeric column 'PHIDN'; did you mean PHIND?",
				refusal(wells, Map.of("columns", "GR,PHIDN")));
	}

	@Test
	void aColumnNamedTwiceIsRefused() {
		assertEquals("parameter columns of feature set columns names 'GR' twice",
				refusal(wells, Map.of("columns", "GR,PE,GR")));
	}

	@Test
	void anEmptyColumnIsRefused() {
		SampleTable table = new TableBuilder("a", "b").column("GR", 1, 2).column("PE", MISSING, MISSING).build();
		assertEquals("column 'PE' of table.csv has no value in any of the 2 samples: leave it out of the features",
				refusal(table, Map.of()));
	}

	@Test
	void aColumnThatIsConstantWhereAllAreMeasuredIsRefused() {
		SampleTable table = new TableBuilder("a", "b", "c").column("GR", 1, 1, 2).column("PE", 3, 4, MISSING).build();
		assertEquals("column 'GR' of table.csv is 1.0 in the 2 samples that have every feature, out of 3 samples: a "
				+ "constant tells nothing apart, leave it out of the features", refusal(table, Map.of()));
	}

	@Test
	void columnsThatAreNeverMeasuredTogetherAreRefused() {
		SampleTable table = new TableBuilder("a", "b", "c").column("GR", 1, MISSING, 2)
				.column("PE", MISSING, 3, MISSING).build();
		assertEquals("no sample of table.csv has all of 'GR', 'PE'; missing: GR 1, PE 2. Leave the emptiest out",
				refusal(table, Map.of()));
	}

	@Test
	void aTableWithoutNumericColumnsIsRefused() {
		assertEquals("table.csv has no numeric column to take features from",
				refusal(new TableBuilder("a").build(), Map.of()));
	}
}
