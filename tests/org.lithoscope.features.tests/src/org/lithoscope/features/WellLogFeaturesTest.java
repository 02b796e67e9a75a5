package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.testing.SharedFiles;

/** Real well logs (SEG 2016 facies contest): 10 wells, of which two were logged without the photoelectric effect. */
class WellLogFeaturesTest {

	private static final int WELL = 2;
	private static final int FIRST_LOG = 4;

	@Test
	void samplesWithoutPhotoelectricEffectAndTheirWellsAreReported() throws Exception {
		Optional<Path> file = SharedFiles.find("data/seg-facies.csv");
		Assumptions.assumeTrue(file.isPresent(), "needs shared/data/seg-facies.csv");
		List<String[]> rows =
				Files.readAllLines(file.get()).stream().skip(1).map(line -> line.split(",", -1)).toList();
		TableBuilder table = new TableBuilder(rows.stream().map(row -> row[WELL]).toArray(String[]::new));
		List<String> logs = List.of("GR", "ILD_log10", "DeltaPHI", "PHIND", "PE");
		for (int log = 0; log < logs.size(); log++) {
			int column = FIRST_LOG + log;
			table.column(logs.get(log), rows.stream().mapToDouble(row -> number(row[column])).toArray());
		}

		FeatureTable features =
				FeatureSets.build("columns", table.build(), Map.of("columns", String.join(",", logs)));

		assertEquals(3232, features.rows());
		assertEquals(List.of("917 of 4,149 samples are left out because a feature is missing (PE 917)",
				"no sample is left of 2 boreholes: ALEXANDER D, KIMZEY A"), features.notes());
	}

	private static double number(String text) {
		return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
	}
}
