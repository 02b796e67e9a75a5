package org.lithoscope.description;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.WorkContext;

/** Small tables, and their descriptions with the usual settings. */
final class Tables {

	private static final DescriptionSettings SETTINGS = new DescriptionSettings(1, 500, 5, 0.1);

	private Tables() {
	}

	static NumericColumn column(String name, double... values) {
		return new NumericColumn(name, "", values);
	}

	/** A table of one borehole whose samples are a metre apart. */
	static SampleTable of(NumericColumn... columns) {
		int rows = columns[0].values().length;
		return of(List.of(Borehole.alone("A")), new int[rows], IntStream.range(0, rows).asDoubleStream().toArray(),
				columns);
	}

	/** A table without lithology. */
	static SampleTable of(List<Borehole> boreholes, int[] boreholeOfRow, double[] depths, NumericColumn... columns) {
		int[] none = new int[depths.length];
		Arrays.fill(none, SampleTable.NO_LITHOLOGY);
		return new SampleTable(new Origin("made up", false, List.of()), boreholes, boreholeOfRow, depths, List.of(), none,
				List.of(columns));
	}

	static TableDescription describe(SampleTable table) {
		return new TableDescriber(SETTINGS).describe(table, WorkContext.of(1));
	}

	static List<Warning.Kind> kinds(TableDescription description) {
		return description.warnings().stream().map(Warning::kind).toList();
	}
}
