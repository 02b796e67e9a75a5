package org.lithoscope.data.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.SampleTable;

/** A table of the study's size against the study's published statistics. */
class CalibrationTest {

	private static SampleTable table;

	@BeforeAll
	static void generate() throws Exception {
		table = Generated.ofStudySize(7);
	}

	/** Exact statistics of 238,506 samples, as the study gives them; tolerance 0.05 and 5 % of a deviation. */
	@ParameterizedTest
	@CsvSource({
		"0, 1.69627759, 0.24659707", "1, 2.49918797, 1.98465749", "2, 3.07650691, 0.89552598",
		"3, 4.13013578, 0.59300292", "4, 4.09873836, 0.59891001", "5, 3.98219657, 0.60065419"})
	void transformedMomentsAreTheStudys(int column, double mean, double deviation) {
		double[] values = Columns.transformed(table, column);

		assertEquals(mean, Columns.mean(values), 0.05 * deviation);
		assertEquals(deviation, Columns.deviation(values), 0.05 * deviation);
	}

	@ParameterizedTest
	@CsvSource({
		"0, 1.69627759, 0.246597068, 1.5665, 1.713417, 1.8484",
		"1, 81.19225673, 255.976386, 2.245, 10.9645, 43.693458",
		"2, 28.3576217, 19.5846849, 13.366125, 24.853417, 40.104375",
		"3, 73.29999765, 46.3105809, 37.807692, 56.931763, 96.78",
		"4, 71.27325705, 45.5836413, 36.405418, 55.021951, 94.30494",
		"5, 63.46283946, 41.5181436, 33.333333, 48.17, 83.323626"})
	void rawMomentsAndQuartilesAreTheStudys(int column, double mean, double deviation, double lower, double median,
			double upper) {
		double[] values = Columns.of(table, column);

		assertEquals(mean, Columns.mean(values), 0.02 * deviation);
		assertEquals(deviation, Columns.deviation(values), 0.02 * deviation);
		assertEquals(lower, Columns.quantile(values, 0.25), 0.02 * deviation);
		assertEquals(median, Columns.quantile(values, 0.5), 0.02 * deviation);
		assertEquals(upper, Columns.quantile(values, 0.75), 0.02 * deviation);
	}

	/** Pearson correlations of raw values, read off the study's figure; tolerance 0.08, for other seeds too. */
	@ParameterizedTest
	@ValueSource(ints = {7, 2})
	void correlationsAreTheStudys(int seed) throws Exception {
		SampleTable seeded = seed == 7 ? table : Generated.ofStudySize(seed);
		double[][] published = {
			{1, 0.13, 0.24, 0.09, 0.10, 0.11}, {0, 1, -0.18, -0.20, -0.19, -0.16}, {0, 0, 1, -0.42, -0.42, -0.39},
			{0, 0, 0, 1, 1, 0.98}, {0, 0, 0, 0, 1, 0.99}};

		for (int a = 0; a < published.length; a++) {
			for (int b = a + 1; b < 6; b++) {
				double found = Columns.correlation(Columns.of(seeded, a), Columns.of(seeded, b));
				double tolerance = a >= 3 ? 0.02 : 0.08;
				assertEquals(published[a][b], found, tolerance, "columns " + a + " and " + b);
			}
		}
	}

	@Test
	void susceptibilityAndGammaReachNegativeValuesAndColoursStayInRange() {
		assertTrue(Arrays.stream(Columns.of(table, 1)).filter(v -> v < 0).count() > 5_000);
		assertTrue(Arrays.stream(Columns.of(table, 2)).anyMatch(v -> v < 0));
		for (int c = 3; c < 6; c++) {
			assertTrue(Arrays.stream(Columns.of(table, c)).allMatch(v -> v > 0 && v < 255));
		}
		assertTrue(Arrays.stream(Columns.of(table, 0)).allMatch(v -> v >= 0.3 && v <= 4));
	}

	/** The study's counts of its most frequent lithologies; tolerance 5 % and 100 samples. */
	@ParameterizedTest
	@CsvSource({
		"nannofossil ooze, 49778", "clay, 37237", "silty clay, 18048", "wackestone, 14230", "packstone, 12548",
		"mudstone, 9952", "claystone, 9470", "nannofossil chalk, 7894", "diatom ooze, 6095", "clayey silt, 5406",
		"sand, 5395", "mud, 4894", "silty claystone, 3798", "gabbro, 2522", "basalt, 2401"})
	void frequentLithologiesAreAsFrequentAsInTheStudy(String lithology, int samples) {
		assertEquals(samples, samplesOf(lithology), 100 + 0.05 * samples);
	}

	@Test
	void aLongTailOfLithologiesIsRare() {
		long[] counts = counts();

		assertEquals(139, counts.length);
		assertEquals(78, Arrays.stream(counts).filter(c -> c < 0.001 * table.rows()).count(), 6,
				"78 of the study's 139 lithologies have fewer than 0.1 % of the samples");
		assertTrue(Arrays.stream(counts).anyMatch(c -> c == 1));
		double entropy = Arrays.stream(counts).mapToDouble(c -> c / (double) table.rows())
				.map(p -> -p * Math.log(p)).sum();
		assertEquals(3.119, entropy, 0.03);
	}

	@Test
	void aTableOfFortyThousandSamplesHasDozensOfLithologiesWithRareOnes() throws Exception {
		SampleTable smaller = Generated.table();
		long[] counts = new long[smaller.lithologies().size()];
		IntStream.range(0, smaller.rows()).forEach(r -> counts[smaller.lithologyOf(r)]++);

		assertTrue(counts.length >= 50 && counts.length <= 120, "lithologies: " + counts.length);
		assertTrue(Arrays.stream(counts).filter(c -> c < 20).count() >= 5);
		assertTrue(smaller.lithologies().contains("gabbro"));
	}

	/** Printed medians of six lithologies: bulk density, natural gamma and green; susceptibility by its order. */
	@ParameterizedTest
	@CsvSource({
		"clay, 1.66, 37.9, 40", "basalt, 1.84, 3.9, 50", "nannofossil ooze, 1.69, 17.8, 103", "gabbro, 2.31, 0.5, 43",
		"sand, 1.85, 41.9, 33", "silty clay, 1.69, 49.5, 35"})
	void mediansOfLithologiesAreNearTheStudys(String lithology, double density, double gamma, double green) {
		assertEquals(density, Columns.median(table, 0, lithology), 0.15);
		assertEquals(gamma, Columns.median(table, 2, lithology), 6);
		assertEquals(green, Columns.median(table, 4, lithology), 0.25 * green + 2);
	}

	@Test
	void ironBearingRocksAreMoreMagneticThanClayAndClayMoreThanOoze() {
		double ooze = Columns.median(table, 1, "nannofossil ooze");
		double clay = Columns.median(table, 1, "clay");

		assertEquals(4, ooze, 2.5);
		assertEquals(20, clay, 10);
		assertTrue(Columns.median(table, 1, "basalt") > 200);
		assertTrue(Columns.median(table, 1, "gabbro") > 200);
	}

	/**
	 * The study's models reach 0.10 to 0.13 on all its samples and 0.18 to 0.26 on held-out boreholes; clustering must
	 * not be easier here.
	 */
	@Test
	void kMeansAgreesWithLithologiesAsPoorlyAsInTheStudy() {
		int[] rows = IntStream.range(0, table.rows()).filter(r -> r % 10 == 0).toArray();
		double[][] scaled = new double[6][];
		for (int c = 0; c < 6; c++) {
			double[] values = Columns.transformed(table, c);
			double mean = Columns.mean(values);
			double deviation = Columns.deviation(values);
			scaled[c] = Arrays.stream(rows).mapToDouble(r -> (values[r] - mean) / deviation).toArray();
		}
		int[] clusters = new PlainKMeans(scaled, 12).labels();

		int[] lithologies = Arrays.stream(rows).map(table::lithologyOf).toArray();
		double agreement = PlainKMeans.adjustedRandIndex(clusters, lithologies);
		assertTrue(agreement > 0.12 && agreement < 0.24, "adjusted Rand index " + agreement);
	}

	private static long[] counts() {
		long[] counts = new long[table.lithologies().size()];
		IntStream.range(0, table.rows()).forEach(r -> counts[table.lithologyOf(r)]++);
		return counts;
	}

	private static long samplesOf(String lithology) {
		return counts()[table.lithologies().indexOf(lithology)];
	}
}
