package org.lithoscope.exploration.downhole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lithoscope.core.data.SampleTable;

/** The logs of all boreholes of a table, with axes that they share; sorted once, so that any log is there at once. */
public final class DownholeLogs {

	private final SampleTable table;
	private final List<Track.Axis> axes;
	private final List<int[]> samples = new ArrayList<>();

	/** Sorts a table. */
	public DownholeLogs(SampleTable table) {
		this.table = table;
		this.axes = table.columns().stream().map(column -> Track.Axis.of(column.name(), column.values())).toList();
		List<List<Integer>> byBorehole = new ArrayList<>();
		table.boreholes().forEach(borehole -> byBorehole.add(new ArrayList<>()));
		for (int r = 0; r < table.rows(); r++) {
			if (!Double.isNaN(table.depthOf(r))) {
				byBorehole.get(table.boreholeOf(r)).add(r);
			}
		}
		for (List<Integer> rows : byBorehole) {
			rows.sort(Comparator.comparingDouble(table::depthOf));
			samples.add(rows.stream().mapToInt(Integer::intValue).toArray());
		}
	}

	/** The axis of each column of the table. */
	public List<Track.Axis> axes() {
		return axes;
	}

	/** The log of a borehole, by its index in the table. */
	public DownholeLog of(int borehole) {
		return DownholeLog.of(table, borehole, samples.get(borehole), axes);
	}
}
