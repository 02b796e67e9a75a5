package org.lithoscope.data.lily.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Quantity;
import org.lithoscope.data.lily.engine.BinJoin.Fate;
import org.lithoscope.data.lily.raw.Vocabulary;

/** The samples in the order of the table: boreholes by name, then downwards. */
final class Samples {

	private final ImportRequest request;
	private final BinJoin join;
	private final List<String[]> boreholes;
	private final List<String> names;
	private final List<String> lithologies;
	private final long[] keys;

	Samples(ImportRequest request, BinJoin join, Vocabulary vocabulary) {
		this.request = request;
		this.join = join;
		this.boreholes = vocabulary.boreholes();
		this.names = BinDatabase.boreholeNames(vocabulary);
		this.lithologies = vocabulary.lithologies();
		this.keys = sorted(Names.ranks(names));
	}

	/** Keys that begin with the rank of the borehole's name are sorted as numbers. */
	private long[] sorted(int[] ranks) {
		int[] boreholeOfRank = new int[ranks.length];
		for (int borehole = 0; borehole < ranks.length; borehole++) {
			boreholeOfRank[ranks[borehole]] = borehole;
		}
		long[] sorted = new long[join.size()];
		int count = 0;
		for (int at = 0; at < join.size(); at++) {
			if (join.fate(at) == Fate.SAMPLE) {
				long key = join.key(at);
				sorted[count++] = Bins.key(ranks[Bins.borehole(key)], Bins.bin(key));
			}
		}
		Arrays.sort(sorted, 0, count);
		for (int i = 0; i < count; i++) {
			sorted[i] = Bins.key(boreholeOfRank[Bins.borehole(sorted[i])], Bins.bin(sorted[i]));
		}
		return Arrays.copyOf(sorted, count);
	}

	int size() {
		return keys.length;
	}

	/** The number of a sample's borehole. */
	int borehole(int sample) {
		return Bins.borehole(keys[sample]);
	}

	/** The names of boreholes by number. */
	List<String> boreholeNames() {
		return names;
	}

	int bin(int sample) {
		return Bins.bin(keys[sample]);
	}

	/** Metres below the sea floor. */
	double depth(int sample) {
		return bin(sample) * request.bin();
	}

	/** The number of a sample's lithology, negative if it has none. */
	int lithology(int sample) {
		return join.lithology(keys[sample]);
	}

	/** The names of lithologies by number. */
	List<String> lithologyNames() {
		return lithologies;
	}

	/** Puts a sample's values into a row, one per quantity of the features; missing ones are NaN. */
	void values(int sample, double[] row) {
		join.values(keys[sample], row);
	}

	/** All of them in memory; boreholes and lithologies are numbered as they come. */
	SampleTable table(Origin origin) {
		List<Quantity> quantities = request.features().quantities();
		Map<Integer, Integer> boreholeCodes = new LinkedHashMap<>();
		Map<Integer, Integer> lithologyCodes = new LinkedHashMap<>();
		int[] boreholeOfRow = new int[keys.length];
		int[] lithologyOfRow = new int[keys.length];
		double[] depths = new double[keys.length];
		double[][] values = new double[quantities.size()][keys.length];
		double[] row = new double[quantities.size()];
		Arrays.fill(lithologyOfRow, SampleTable.NO_LITHOLOGY);
		for (int sample = 0; sample < keys.length; sample++) {
			boreholeOfRow[sample] = code(boreholeCodes, borehole(sample));
			depths[sample] = depth(sample);
			if (request.label() != LabelColumn.NONE) {
				lithologyOfRow[sample] = code(lithologyCodes, lithology(sample));
			}
			values(sample, row);
			for (int q = 0; q < row.length; q++) {
				values[q][sample] = row[q];
			}
		}
		List<NumericColumn> columns = new ArrayList<>();
		for (int q = 0; q < values.length; q++) {
			columns.add(new NumericColumn(quantities.get(q).column(), quantities.get(q).unit(), values[q]));
		}
		return new SampleTable(origin, boreholeCodes.keySet().stream().map(this::borehole).toList(), boreholeOfRow,
				depths, lithologyCodes.keySet().stream().map(lithologies::get).toList(), lithologyOfRow, columns);
	}

	private static int code(Map<Integer, Integer> codes, int number) {
		return codes.computeIfAbsent(number, n -> codes.size());
	}

	private Borehole borehole(Integer number) {
		String[] parts = boreholes.get(number);
		return new Borehole(names.get(number), parts[0] + "-" + parts[1], parts[0], true);
	}
}
