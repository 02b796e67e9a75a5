package org.lithoscope.evaluation.clustering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.evaluation.Findings;

/**
 * The table of clusters and lithologies borehole by borehole, from which agreement can be worked out without single
 * boreholes or sites. Its cells list {@code cluster:lithology:count} with the lithology's code in the sample table;
 * rows without a described lithology are not counted.
 */
final class BoreholeCounts {

	private static final List<String> COLUMNS = List.of("rows", "borehole", "site", "cluster:lithology:count");

	private BoreholeCounts() {
	}

	/** What the codes mean. */
	static void names(SampleTable table, Findings findings) {
		for (int code = 0; code < table.lithologies().size(); code++) {
			findings.row("lithologies", List.of("code", "lithology"),
					List.of(Integer.toString(code), table.lithologies().get(code)));
		}
	}

	/** @param samples per row of the side the row of the sample table */
	static void add(ClusteredSide side, SampleTable table, int[] samples, Findings findings) {
		Map<Integer, TreeMap<Long, Integer>> counts = new TreeMap<>();
		for (int row : side.described()) {
			// clusters from −1 (noise), lithologies from 0: one number orders both
			long cell = ((long) side.labels()[row] + 1 << Integer.SIZE) + side.lithologies()[row];
			counts.computeIfAbsent(table.boreholeOf(samples[row]), hole -> new TreeMap<>()).merge(cell, 1, Integer::sum);
		}
		counts.forEach((hole, cells) -> {
			Borehole borehole = table.boreholes().get(hole);
			StringBuilder text = new StringBuilder();
			cells.forEach((cell, count) -> text.append(text.isEmpty() ? "" : " ")
					.append((cell >> Integer.SIZE) - 1).append(':').append(cell.intValue()).append(':').append(count));
			findings.row("boreholes@" + side.k(), COLUMNS,
					List.of(side.part().id(), borehole.id(), borehole.site(), text.toString()));
		});
	}
}
