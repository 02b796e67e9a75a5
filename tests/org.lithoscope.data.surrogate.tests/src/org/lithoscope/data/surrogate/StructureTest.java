package org.lithoscope.data.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;

/** How boreholes, sites and layers hang together in a table of the study's size. */
class StructureTest {

	private static SampleTable table;

	@BeforeAll
	static void generate() throws Exception {
		table = Generated.ofStudySize(7);
	}

	@Test
	void sitesAndExpeditionsAreAsManyAsInTheStudy() {
		Map<String, Long> holesOfSite =
				table.boreholes().stream().collect(Collectors.groupingBy(Borehole::site, Collectors.counting()));

		assertEquals(111, holesOfSite.size());
		assertEquals(25, table.boreholes().stream().map(Borehole::expedition).distinct().count());
		assertTrue(holesOfSite.values().stream().allMatch(holes -> holes >= 1 && holes <= 6));
		assertTrue(holesOfSite.values().stream().distinct().count() >= 5, "sites differ in their number of holes");
	}

	@Test
	void smallTablesStillHaveThreeSitesToFoldBy() throws Exception {
		for (int boreholes : new int[] {3, 5, 9}) {
			SampleTable small = Generated.table("boreholes=" + boreholes, "samples=500");
			assertEquals(3, small.boreholes().stream().map(Borehole::site).distinct().count());
		}
	}

	@Test
	void holesDifferInLengthAsInTheStudy() {
		long[] samples = samplesOfHoles();
		Arrays.sort(samples);

		assertEquals(688, samples[samples.length / 2], 120, "median of the study");
		assertEquals(1771, samples[samples.length * 9 / 10], 300, "ninth decile of the study");
		assertTrue(samples[0] < 50);
		assertTrue(samples[samples.length - 1] > 2300);
	}

	@Test
	void coresAreIncompleteAndSomeHolesStartBelowTheSeaFloor() {
		int steps = 0;
		int consecutive = 0;
		int fromSeaFloor = 0;
		for (int row = 0; row < table.rows(); row++) {
			if (startsHole(row)) {
				fromSeaFloor += table.depthOf(row) < 1 ? 1 : 0;
			} else {
				steps++;
				consecutive += table.depthOf(row) - table.depthOf(row - 1) < 0.3 ? 1 : 0;
			}
		}

		assertEquals(0.96, consecutive / (double) steps, 0.03);
		assertEquals(0.68, fromSeaFloor / (double) table.boreholes().size(), 0.1);
		double deepest = IntStream.range(0, table.rows()).mapToDouble(table::depthOf).max().orElseThrow();
		assertTrue(deepest > 800 && deepest < 2500, "deepest sample at " + deepest + " m");
	}

	@Test
	void holesOfOneSiteShareMoreLithologiesThanHolesOfDifferentSites() {
		double[][] composition = new double[table.boreholes().size()][table.lithologies().size()];
		long[] samples = samplesOfHoles();
		for (int row = 0; row < table.rows(); row++) {
			int hole = table.boreholeOf(row);
			composition[hole][table.lithologyOf(row)] += 1.0 / samples[hole];
		}
		ToDoubleBiFunction<Integer, Integer> overlap = (a, b) -> IntStream.range(0, composition[a].length)
				.mapToDouble(l -> Math.min(composition[a][l], composition[b][l])).sum();

		assertTrue(meanOverPairs(true, overlap) > 2 * meanOverPairs(false, overlap));
		assertTrue(meanOverPairs(true, overlap) > 0.4);
	}

	@Test
	void propertiesOfHolesOfOneSiteAreCloserThanThoseOfDifferentSites() {
		for (int column = 0; column < 5; column++) {
			double[] sums = new double[table.boreholes().size()];
			double[] values = Columns.transformed(table, column);
			for (int row = 0; row < table.rows(); row++) {
				sums[table.boreholeOf(row)] += values[row];
			}
			long[] samples = samplesOfHoles();
			ToDoubleBiFunction<Integer, Integer> distance =
					(a, b) -> Math.abs(sums[a] / samples[a] - sums[b] / samples[b]);
			assertTrue(meanOverPairs(true, distance) < 0.6 * meanOverPairs(false, distance), "column " + column);
		}
	}

	@Test
	void holesOfOneSiteShowTheSameLithologyAtTheSameDepth() {
		assertTrue(agreementAtEqualDepth(true) > 0.5, "within sites: " + agreementAtEqualDepth(true));
		assertTrue(agreementAtEqualDepth(true) > 3 * agreementAtEqualDepth(false));
	}

	@Test
	void sitesOfOneExpeditionAreMoreAlikeThanOthers() {
		double[][] composition = new double[table.boreholes().size()][table.lithologies().size()];
		long[] samples = samplesOfHoles();
		IntStream.range(0, table.rows()).forEach(row -> composition[table.boreholeOf(row)][table.lithologyOf(row)] +=
				1.0 / samples[table.boreholeOf(row)]);
		List<Double> same = new ArrayList<>();
		List<Double> other = new ArrayList<>();
		for (int a = 0; a < composition.length; a++) {
			for (int b = 0; b < a; b++) {
				if (!table.boreholes().get(a).site().equals(table.boreholes().get(b).site())) {
					double overlap = 0;
					for (int l = 0; l < composition[a].length; l++) {
						overlap += Math.min(composition[a][l], composition[b][l]);
					}
					boolean together =
							table.boreholes().get(a).expedition().equals(table.boreholes().get(b).expedition());
					(together ? same : other).add(overlap);
				}
			}
		}

		assertTrue(mean(same) > 1.5 * mean(other));
	}

	@Test
	void lithologiesComeInRunsOfRealisticThickness() {
		List<Integer> runs = new ArrayList<>();
		int length = 0;
		for (int row = 0; row < table.rows(); row++) {
			if (row > 0 && (startsHole(row) || table.lithologyOf(row) != table.lithologyOf(row - 1))) {
				runs.add(length);
				length = 0;
			}
			length++;
		}
		runs.sort(null);

		double mean = runs.stream().mapToInt(Integer::intValue).average().orElseThrow();
		int median = runs.get(runs.size() / 2);
		assertTrue(median >= 5 && median <= 15, "median run of " + median + " bins");
		assertTrue(mean > 1.5 * median && mean < 35, "mean run of " + mean + " bins, long ones much longer than short");
	}

	@Test
	void neighbouringSamplesAreAlikeEvenWithinALithology() {
		double[] density = Columns.of(table, 0);
		double mean = Columns.mean(density);
		double neighbours = 0;
		int count = 0;
		for (int row = 1; row < table.rows(); row++) {
			if (!startsHole(row) && table.depthOf(row) - table.depthOf(row - 1) < 0.3) {
				neighbours += (density[row] - mean) * (density[row - 1] - mean);
				count++;
			}
		}

		double correlation = neighbours / count / Math.pow(Columns.deviation(density), 2);
		assertTrue(correlation > 0.8 && correlation < 0.99, "correlation of neighbours " + correlation);
	}

	@Test
	void nearlyAllGabbroComesFromOneSite() {
		int gabbro = table.lithologies().indexOf("gabbro");
		Map<String, Long> bySite = IntStream.range(0, table.rows()).filter(r -> table.lithologyOf(r) == gabbro)
				.mapToObj(r -> table.boreholes().get(table.boreholeOf(r)).site())
				.collect(Collectors.groupingBy(s -> s, Collectors.counting()));

		long total = bySite.values().stream().mapToLong(Long::longValue).sum();
		String richest = bySite.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		assertTrue(bySite.get(richest) >= 0.95 * total);
		long ofSite = IntStream.range(0, table.rows())
				.filter(r -> table.boreholes().get(table.boreholeOf(r)).site().equals(richest)).count();
		assertTrue(bySite.get(richest) > 0.5 * ofSite, "and its site is mostly gabbro");
	}

	private static double agreementAtEqualDepth(boolean sameSite) {
		Map<Integer, List<Integer>> rowsOfBin = IntStream.range(0, table.rows()).filter(r -> r % 7 == 0).boxed()
				.collect(Collectors.groupingBy(r -> (int) Math.rint(table.depthOf(r) * 5)));
		long pairs = 0;
		long agreeing = 0;
		for (List<Integer> rows : rowsOfBin.values()) {
			for (int a : rows) {
				for (int b : rows) {
					if (a < b && table.boreholeOf(a) != table.boreholeOf(b) && sameSite == sameSite(a, b)) {
						pairs++;
						agreeing += table.lithologyOf(a) == table.lithologyOf(b) ? 1 : 0;
					}
				}
			}
		}
		return agreeing / (double) pairs;
	}

	private static boolean sameSite(int rowA, int rowB) {
		return table.boreholes().get(table.boreholeOf(rowA)).site()
				.equals(table.boreholes().get(table.boreholeOf(rowB)).site());
	}

	/** Mean of a function over pairs of boreholes with 100 samples or more, on one site or on different ones. */
	private static double meanOverPairs(boolean sameSite, ToDoubleBiFunction<Integer, Integer> function) {
		long[] samples = samplesOfHoles();
		List<Double> values = new ArrayList<>();
		for (int a = 0; a < samples.length; a++) {
			for (int b = 0; b < a; b++) {
				boolean same = table.boreholes().get(a).site().equals(table.boreholes().get(b).site());
				if (same == sameSite && samples[a] >= 100 && samples[b] >= 100) {
					values.add(function.applyAsDouble(a, b));
				}
			}
		}
		return mean(values);
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	private static long[] samplesOfHoles() {
		long[] samples = new long[table.boreholes().size()];
		IntStream.range(0, table.rows()).forEach(row -> samples[table.boreholeOf(row)]++);
		return samples;
	}

	private static boolean startsHole(int row) {
		return row == 0 || table.boreholeOf(row) != table.boreholeOf(row - 1);
	}
}
