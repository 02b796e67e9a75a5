package org.lithoscope.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.description.Warning.Kind;

/** Finds samples that stand in the wrong order, or that are there twice. */
final class SampleFaults {

	private static final int ROWS_PER_CHECK = 8192;

	/** Where a sample was taken. */
	private record Spot(int borehole, double depth) {
	}

	/** Where a sample was taken and what was measured; equal bit by bit. */
	private record Content(Spot spot, List<Double> values) {
	}

	private final SampleTable table;
	private final Cancellation cancellation;

	SampleFaults(SampleTable table, Cancellation cancellation) {
		this.table = table;
		this.cancellation = cancellation;
	}

	List<Warning> warnings() {
		List<Warning> warnings = new ArrayList<>();
		reversals(warnings);
		missingDepths(warnings);
		duplicates(warnings);
		return warnings;
	}

	private void reversals(List<Warning> warnings) {
		double[] last = new double[table.boreholes().size()];
		Arrays.fill(last, Double.NEGATIVE_INFINITY);
		int reversals = 0;
		Set<String> boreholes = new LinkedHashSet<>();
		String first = "";
		for (int row = 0; row < table.rows(); row++) {
			double depth = table.depthOf(row);
			int borehole = table.boreholeOf(row);
			if (depth < last[borehole]) {
				String name = table.boreholes().get(borehole).id();
				first = reversals == 0 ? "%s m after %s m in %s, row %d".formatted(depth, last[borehole], name, row + 1)
						: first;
				reversals++;
				boreholes.add(name);
			}
			last[borehole] = Double.isNaN(depth) ? last[borehole] : depth;
		}
		if (reversals > 0) {
			warnings.add(new Warning(Kind.DEPTH_REVERSED,
					("Depth goes back up %s, in %d of %d boreholes (%s; first %s). Features that look at neighbours"
							+ " sort by depth; look whether boreholes were mixed.").formatted(
									reversals == 1 ? "once" : reversals + " times", boreholes.size(),
									table.boreholes().size(), ShortList.of(boreholes), first)));
		}
	}

	private void missingDepths(List<Warning> warnings) {
		int missing = 0;
		for (int row = 0; row < table.rows(); row++) {
			missing += Double.isNaN(table.depthOf(row)) ? 1 : 0;
		}
		if (missing > 0) {
			warnings.add(new Warning(Kind.MISSING_DEPTH,
					"%d of %d samples have no depth: features that look at neighbours cannot be computed for them."
							.formatted(missing, table.rows())));
		}
	}

	private void duplicates(List<Warning> warnings) {
		Map<Spot, Integer> spots = HashMap.newHashMap(table.rows());
		Set<Content> contents = new HashSet<>();
		int sameSpot = 0;
		int sameContent = 0;
		int firstRow = 0;
		for (int row = 0; row < table.rows(); row++) {
			if (row % ROWS_PER_CHECK == 0) {
				cancellation.check();
			}
			double depth = table.depthOf(row);
			if (Double.isNaN(depth)) {
				continue;
			}
			Spot spot = new Spot(table.boreholeOf(row), depth);
			Integer before = spots.putIfAbsent(spot, row);
			if (before != null) {
				// only rows that share their spot with another are compared whole
				contents.add(content(spot, before));
				firstRow = sameSpot == 0 ? row : firstRow;
				sameSpot++;
				sameContent += contents.add(content(spot, row)) ? 0 : 1;
			}
		}
		if (sameSpot > 0) {
			warnings.add(new Warning(Kind.DUPLICATED_SAMPLES,
					("%d samples stand at the same depth of the same borehole as another (first: row %d, %s at %s m); %s of"
							+ " them also in all values. They count twice; keep one of each.").formatted(sameSpot,
									firstRow + 1, table.boreholes().get(table.boreholeOf(firstRow)).id(),
									table.depthOf(firstRow),
									sameContent == sameSpot ? "all" : Integer.toString(sameContent))));
		}
	}

	private Content content(Spot spot, int row) {
		return new Content(spot, table.columns().stream().map((NumericColumn column) -> column.values()[row]).toList());
	}
}
