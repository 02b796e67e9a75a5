package org.lithoscope.features;

import org.lithoscope.core.data.SampleTable;

/** Tables whose six measurements are told apart by their values: of row r, GRA is r + 0.1, MS r + 0.2 and so on. */
final class SixMeasurements {

	private static final String[] COLUMNS =
			{"Bulk density (GRA)", "Magnetic susceptibility (instr. units)", "NGR total counts (cps)", "R", "G", "B"};

	private SixMeasurements() {
	}

	/** One sample per letter of {@code boreholes}, in that borehole and at that depth. */
	static SampleTable at(String boreholes, double... depths) {
		return builder(boreholes, -1, depths).build();
	}

	/** The same, with one sample that lacks its colour. */
	static SampleTable lacking(int row, String boreholes, double... depths) {
		return builder(boreholes, row, depths).build();
	}

	private static TableBuilder builder(String boreholes, int incomplete, double... depths) {
		TableBuilder table = new TableBuilder(boreholes.split("")).depths(depths);
		for (int c = 0; c < COLUMNS.length; c++) {
			double[] values = new double[depths.length];
			for (int row = 0; row < values.length; row++) {
				values[row] = row == incomplete && c > 2 ? Double.NaN : value(row, c);
			}
			table.column(COLUMNS[c], values);
		}
		return table;
	}

	static double value(int row, int column) {
		return row + (column + 1) / 10.0;
	}
}
