package org.lithoscope.data.las;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;

/** Collects samples file by file; depths without any value are left out. */
final class SampleRows {

	private final Map<String, LogUnit> units;
	private final int[] boreholes;
	private final double[] depths;
	private final int[] lithologies;
	private final double[][] values;
	private final Map<String, Integer> lithologyCodes = new LinkedHashMap<>();
	private int size;
	private int offered;

	/**
	 * @param units the features and their units
	 * @param most how many rows there are at most
	 */
	SampleRows(Map<String, LogUnit> units, int most) {
		this.units = units;
		this.boreholes = new int[most];
		this.depths = new double[most];
		this.lithologies = new int[most];
		this.values = new double[units.size()][most];
	}

	/** Takes the rows of one file, the features in the order of their units. */
	void add(int borehole, int rows, WellDepths depth, List<WellFeature> features, LithologySource lithology) {
		offered += rows;
		for (int row = 0; row < rows; row++) {
			boolean any = false;
			for (int f = 0; f < values.length; f++) {
				values[f][size] = features.get(f).value(row);
				any |= !Double.isNaN(values[f][size]);
			}
			if (any) {
				boreholes[size] = borehole;
				depths[size] = depth.metres(row);
				lithologies[size] = code(lithology.at(row, depths[size]));
				size++;
			}
		}
	}

	private int code(String lithology) {
		return lithology.isEmpty() ? SampleTable.NO_LITHOLOGY
				: lithologyCodes.computeIfAbsent(lithology, unknown -> lithologyCodes.size());
	}

	/** How many rows had no value. */
	int leftOut() {
		return offered - size;
	}

	/** How many rows there are. */
	int size() {
		return size;
	}

	/** How many rows have no lithology, if any has one. */
	long undescribed() {
		return lithologyCodes.isEmpty() ? 0
				: Arrays.stream(lithologies, 0, size).filter(code -> code == SampleTable.NO_LITHOLOGY).count();
	}

	/** The features, each with the values of all rows. */
	List<NumericColumn> columns() {
		List<NumericColumn> columns = new ArrayList<>();
		for (Map.Entry<String, LogUnit> feature : units.entrySet()) {
			columns.add(new NumericColumn(feature.getKey(), feature.getValue().symbol(),
					Arrays.copyOf(values[columns.size()], size)));
		}
		return columns;
	}

	/** The table of all rows and of these columns. */
	SampleTable table(Origin origin, List<Borehole> ofFiles, List<NumericColumn> columns) {
		return new SampleTable(origin, ofFiles, Arrays.copyOf(boreholes, size), Arrays.copyOf(depths, size),
				List.copyOf(lithologyCodes.keySet()), Arrays.copyOf(lithologies, size), columns);
	}
}
