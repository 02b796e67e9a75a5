package org.lithoscope.splits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.Seed;

/** Small tables to divide: boreholes named like {@code 360-S07-A}, sites and expeditions following from the names. */
public final class Tables {

	private Tables() {
	}

	/** A table with the given number of samples per borehole. */
	public static SampleTable of(Map<String, Integer> samplesOfBorehole) {
		List<Borehole> boreholes = samplesOfBorehole.keySet().stream().map(Tables::borehole).toList();
		return table(boreholes, new ArrayList<>(samplesOfBorehole.values()));
	}

	/** A table that does not tell the sites of its boreholes. */
	public static SampleTable withoutSites(Map<String, Integer> samplesOfBorehole) {
		List<Borehole> boreholes = samplesOfBorehole.keySet().stream().map(Borehole::alone).toList();
		return table(boreholes, new ArrayList<>(samplesOfBorehole.values()));
	}

	/**
	 * Boreholes of very different length: one to three per site, one to four sites per expedition.
	 *
	 * @param seed decides everything
	 */
	public static SampleTable random(long seed, int expeditions) {
		RandomGenerator random = new Seed(seed).stream("table").generator();
		Map<String, Integer> samples = new LinkedHashMap<>();
		for (int expedition = 0; expedition < expeditions; expedition++) {
			int sites = random.nextInt(1, 5);
			for (int site = 0; site < sites; site++) {
				int holes = random.nextInt(1, 4);
				for (int hole = 0; hole < holes; hole++) {
					samples.put("%d-S%02d-%c".formatted(300 + expedition, site, 'A' + hole),
							(int) Math.ceil(Math.exp(6 * random.nextDouble())));
				}
			}
		}
		return of(samples);
	}

	private static Borehole borehole(String id) {
		String[] parts = id.split("-");
		return new Borehole(id, parts[0] + "-" + parts[1], parts[0], true);
	}

	/** Rows of all boreholes interleaved, as no file has them, so that nothing relies on runs of rows. */
	private static SampleTable table(List<Borehole> boreholes, List<Integer> samples) {
		int rows = samples.stream().mapToInt(Integer::intValue).sum();
		int[] boreholeOfRow = new int[rows];
		int[] left = samples.stream().mapToInt(Integer::intValue).toArray();
		int row = 0;
		while (row < rows) {
			for (int b = 0; b < left.length; b++) {
				if (left[b]-- > 0) {
					boreholeOfRow[row++] = b;
				}
			}
		}
		int[] lithology = new int[rows];
		Arrays.fill(lithology, SampleTable.NO_LITHOLOGY);
		return new SampleTable(new Origin("table.csv", false, List.of()), boreholes, boreholeOfRow, new double[rows],
				List.of(), lithology, List.of());
	}
}
