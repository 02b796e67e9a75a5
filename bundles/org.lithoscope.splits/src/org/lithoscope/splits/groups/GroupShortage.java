package org.lithoscope.splits.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.text.ShortList;

/**
 * A table with too few groups for a division, told with what there is and what would work.
 *
 * @param splitter what was asked for, for instance {@code k-fold with 5 folds}
 * @param needed how many groups that takes
 * @param grouping what was to stay together
 * @param table the samples to divide
 */
public record GroupShortage(String splitter, int needed, Grouping grouping, SampleTable table) {

	/**
	 * The refusal.
	 *
	 * @param alternative something else to do if there are at least two groups, or an empty string
	 */
	public DataException asking(String alternative) {
		List<String> names = names(grouping);
		if (grouping == Grouping.ROW) {
			return new DataException("%s needs at least %d samples; the table has %d".formatted(splitter, needed,
					names.size()));
		}
		String need = "%s by %s needs at least %d %ss".formatted(splitter, grouping.id(), needed, grouping.id());
		List<String> boreholes = names(Grouping.BOREHOLE);
		if (boreholes.size() == 1) {
			return new DataException(("%s; the table has a single borehole (%s): add boreholes, or use splitter "
					+ "'rows', whose figures are too good because neighbouring samples stand on several sides")
							.formatted(need, boreholes.get(0)));
		}
		String remark = grouping == Grouping.BOREHOLE || table.sitesKnown() ? ""
				: "; it does not tell all sites, and a borehole without one counts for itself";
		return new DataException("%s; the table has %d (%s%s): %s".formatted(need, names.size(), ShortList.of(names),
				remark, advice(names.size(), alternative)));
	}

	private String advice(int present, String alternative) {
		List<String> advice = new ArrayList<>();
		if (present > 1 && !alternative.isEmpty()) {
			advice.add(alternative);
		}
		Stream.of(Grouping.SITE, Grouping.BOREHOLE).filter(finer -> finer.compareTo(grouping) < 0)
				.filter(finer -> names(finer).size() >= needed).findFirst()
				.ifPresent(finer -> advice.add("group by " + finer.id()));
		return advice.isEmpty() ? "add boreholes" : String.join(" or ", advice);
	}

	private List<String> names(Grouping of) {
		return GroupCount.of(table, of).stream().map(Group::name).toList();
	}
}
