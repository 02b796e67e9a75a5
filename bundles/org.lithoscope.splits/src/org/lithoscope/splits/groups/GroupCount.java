package org.lithoscope.splits.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Grouping;

/** Counts the samples of every group of a table. */
public final class GroupCount {

	private GroupCount() {
	}

	/** The groups that hold samples, ordered by name, so that the order of the table's rows does not matter. */
	public static List<Group> of(SampleTable table, Grouping grouping) {
		return grouping == Grouping.ROW ? rows(table) : boreholes(table, grouping);
	}

	private static List<Group> rows(SampleTable table) {
		List<Group> groups = new ArrayList<>(table.rows());
		for (int r = 0; r < table.rows(); r++) {
			groups.add(new Group(Integer.toString(r), 1));
		}
		return groups;
	}

	private static List<Group> boreholes(SampleTable table, Grouping grouping) {
		int[] samplesOfBorehole = new int[table.boreholes().size()];
		for (int r = 0; r < table.rows(); r++) {
			samplesOfBorehole[table.boreholeOf(r)]++;
		}
		Map<String, Integer> samplesOfGroup = new TreeMap<>();
		for (int b = 0; b < samplesOfBorehole.length; b++) {
			if (samplesOfBorehole[b] > 0) {
				samplesOfGroup.merge(grouping.groupOf(table.boreholes().get(b)), samplesOfBorehole[b], Integer::sum);
			}
		}
		return samplesOfGroup.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
	}
}
