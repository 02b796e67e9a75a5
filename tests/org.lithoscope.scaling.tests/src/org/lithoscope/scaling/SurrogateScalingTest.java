package org.lithoscope.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;
import org.lithoscope.testing.SharedFiles;
import org.lithoscope.testing.TestRegistry;

/**
 * Features, division A and scaler together on the synthetic table of the study's boreholes, whose transformed means in
 * the training rows are on record to three decimals.
 */
class SurrogateScalingTest {

	private static final double[] MEANS = {1.683, 2.492, 3.096, 4.116, 4.082, 3.959};

	@Test
	void trainingMeansOfDivisionAAreThoseOnRecord() throws Exception {
		Optional<Path> file = SharedFiles.find("data/lily-surrogate.csv.gz");
		Assumptions.assumeTrue(file.isPresent(), "needs shared/data/lily-surrogate.csv.gz");
		Registry registry = TestRegistry.open();
		SampleTable table = read(file.get());
		FeatureTable features = registry.create(ContributionKind.FEATURE_SET, "gra-ms-ngr-rgb", FeatureSet.class)
				.build(table, Parameters.none());
		assertEquals(238506, features.rows());
		Fold fold = registry.create(ContributionKind.SPLITTER, "study-a", Splitter.class)
				.split(new SplitRequest(table, Grouping.BOREHOLE, 1, Parameters.none(), new Seed(1))).get(0);

		FittedScaler fitted = registry.create(ContributionKind.SCALER, "distribution-aware", Scaler.class).fit(
				features.inputFeatures(), features.inputs().selectRows(fold.samples(Part.TRAIN)),
				registry.require(ContributionKind.SCALER, "distribution-aware").resolve(Map.of()));

		assertTrue(fitted instanceof ColumnwiseScaling);
		List<ColumnScaling> columns = ((ColumnwiseScaling) fitted).columns();
		for (int c = 0; c < MEANS.length; c++) {
			assertEquals(MEANS[c], columns.get(c).centre(), 5.1e-4, columns.get(c).describe());
		}
	}

	private static SampleTable read(Path file) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			String[] header = lines.readLine().split(",");
			Map<String, Integer> boreholes = new LinkedHashMap<>();
			List<Integer> boreholeOfRow = new ArrayList<>();
			List<List<Double>> values = new ArrayList<>();
			Arrays.stream(header).forEach(column -> values.add(new ArrayList<>()));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] cells = line.split(",");
				boreholeOfRow.add(boreholes.computeIfAbsent(cells[0], id -> boreholes.size()));
				for (int c = 1; c < cells.length; c++) {
					values.get(c).add(header[c].equals("Principal") ? 0.0 : Double.parseDouble(cells[c]));
				}
			}
			return table(header, values, boreholes, boreholeOfRow);
		}
	}

	private static SampleTable table(String[] header, List<List<Double>> values, Map<String, Integer> boreholes,
			List<Integer> boreholeOfRow) {
		List<NumericColumn> columns = new ArrayList<>();
		for (int c = 2; c < header.length; c++) {
			columns.add(new NumericColumn(header[c], "",
					values.get(c).stream().mapToDouble(Double::doubleValue).toArray()));
		}
		int[] lithology = new int[boreholeOfRow.size()];
		Arrays.fill(lithology, SampleTable.NO_LITHOLOGY);
		return new SampleTable(new Origin("lily-surrogate.csv.gz", true, List.of()),
				boreholes.keySet().stream().map(Borehole::alone).toList(),
				boreholeOfRow.stream().mapToInt(Integer::intValue).toArray(), new double[lithology.length], List.of(),
				lithology, columns);
	}
}
