package org.lithoscope.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;

/** Writes down small tables of {@code table.csv}. */
final class TableBuilder {

	private final String[] boreholeOfRow;
	private final List<NumericColumn> columns = new ArrayList<>();
	private double[] depths;

	TableBuilder(String... boreholeOfRow) {
		this.boreholeOfRow = boreholeOfRow;
		this.depths = new double[boreholeOfRow.length];
	}

	TableBuilder depths(double... metres) {
		depths = metres;
		return this;
	}

	TableBuilder column(String name, double... values) {
		return column(name, "", values);
	}

	TableBuilder column(String name, String unit, double... values) {
		columns.add(new NumericColumn(name, unit, values));
		return this;
	}

	SampleTable build() {
		List<String> ids = Arrays.stream(boreholeOfRow).distinct().toList();
		int[] codes = Arrays.stream(boreholeOfRow).mapToInt(ids::indexOf).toArray();
		int[] lithology = new int[codes.length];
		Arrays.fill(lithology, SampleTable.NO_LITHOLOGY);
		return new SampleTable(new Origin("table.csv", false, List.of()), ids.stream().map(Borehole::alone).toList(),
				codes, depths, List.of(), lithology, columns);
	}
}
