package org.lithoscope.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;

/**
 * Rows grouped by borehole, from top to bottom.
 *
 * <p>Rows of the same depth keep their order in the table, and so do all rows of a borehole with an unknown depth.
 *
 * @param samples the table the rows come from
 * @param sampleOfRow per row the row of the table
 * @param boreholes per borehole its rows, in the order of the table's boreholes
 */
record DownholeOrder(SampleTable samples, int[] sampleOfRow, List<int[]> boreholes) {

	static DownholeOrder of(SampleTable samples, int[] sampleOfRow) {
		Map<Integer, List<Integer>> rowsOf = new LinkedHashMap<>();
		for (int row = 0; row < sampleOfRow.length; row++) {
			rowsOf.computeIfAbsent(samples.boreholeOf(sampleOfRow[row]), b -> new ArrayList<>()).add(row);
		}
		DownholeOrder order = new DownholeOrder(samples, sampleOfRow, new ArrayList<>());
		rowsOf.values().forEach(rows -> order.boreholes.add(order.sorted(rows)));
		return order;
	}

	private int[] sorted(List<Integer> rows) {
		boolean known = rows.stream().noneMatch(row -> Double.isNaN(depth(row)));
		return (known ? rows.stream().sorted(Comparator.comparingDouble(this::depth)) : rows.stream())
				.mapToInt(row -> row).toArray();
	}

	/** The depth of a row in metres, NaN where unknown. */
	double depth(int row) {
		return samples.depthOf(sampleOfRow[row]);
	}

	/** Whether every depth of these rows is known. */
	boolean depthsKnown(int[] rows) {
		return Arrays.stream(rows).noneMatch(row -> Double.isNaN(depth(row)));
	}

	/** Whether any depth of the table is known. */
	static boolean anyDepth(SampleTable samples) {
		return IntStream.range(0, samples.rows()).anyMatch(row -> !Double.isNaN(samples.depthOf(row)));
	}
}
