package org.lithoscope.evaluation.clustering;

import java.util.Arrays;

import org.lithoscope.evaluation.Findings;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;

/**
 * How far clusters agree with groups of lithologies.
 *
 * @param groupOfLithology per lithology code its group, negative for none
 */
record GroupAgreement(int[] groupOfLithology) {

	void add(ClusteredSide side, Findings findings) {
		int[] described = side.described();
		int[] grouped = Arrays.stream(described).filter(r -> groupOfLithology[side.lithologies()[r]] >= 0).toArray();
		if (grouped.length < described.length) {
			findings.note("%d of %d %s rows have a lithology that the file of groups does not list; ari-groups leaves "
					.formatted(described.length - grouped.length, described.length, side.part().id())
					+ "them out.");
		}
		if (grouped.length > 0) {
			int[] groups = Arrays.stream(grouped).map(r -> groupOfLithology[side.lithologies()[r]]).toArray();
			ContingencyTable table = ContingencyTable.of(groups, ClusteredSide.selected(side.labels(), grouped));
			findings.measure("ari-groups", side.part(), side.k(), PairCounts.of(table).adjustedRand());
		}
	}
}
