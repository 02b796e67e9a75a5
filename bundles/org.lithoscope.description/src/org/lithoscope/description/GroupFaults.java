package org.lithoscope.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.description.LithologyCounts.LithologyCount;
import org.lithoscope.description.Warning.Kind;

/** Finds what makes a division into training and test samples mislead. */
final class GroupFaults {

	private final SampleTable table;
	private final Coverage coverage;
	private final LithologyCounts lithologies;

	GroupFaults(SampleTable table, Coverage coverage, LithologyCounts lithologies) {
		this.table = table;
		this.coverage = coverage;
		this.lithologies = lithologies;
	}

	List<Warning> warnings() {
		List<Warning> warnings = new ArrayList<>();
		sharedSites(warnings);
		if (!coverage.sitesKnown() && coverage.boreholes() > 1) {
			warnings.add(new Warning(Kind.UNKNOWN_SITE,
					"The sites of boreholes are not known: boreholes that stand metres apart may come to be on both sides of"
							+ " a division. Name a column of sites, if there is one."));
		}
		lonely(warnings);
		return warnings;
	}

	private void sharedSites(List<Warning> warnings) {
		Map<String, Integer> boreholes = new HashMap<>();
		table.boreholes().forEach(borehole -> boreholes.merge(borehole.site(), 1, Integer::sum));
		long sharing = table.boreholes().stream().map(Borehole::site).filter(site -> boreholes.get(site) > 1).count();
		if (sharing > 0) {
			long sites = boreholes.values().stream().filter(count -> count > 1).count();
			warnings.add(new Warning(Kind.SHARED_SITE,
					("%d of %d boreholes share their site with another, on %s: they stand metres apart and see the"
							+ " same rock. Keep sites together (grouping by site), or scores are too good.").formatted(
									sharing, table.boreholes().size(), sites == 1 ? "1 site" : sites + " sites")));
		}
	}

	private void lonely(List<Warning> warnings) {
		List<String> lonely = lithologies.counts().stream().filter(count -> count.boreholes() == 1)
				.map(LithologyCount::name).toList();
		if (!lonely.isEmpty() && coverage.boreholes() > 1) {
			warnings.add(new Warning(Kind.LONELY_LITHOLOGY,
					("%d of %d lithologies occur in one borehole only (%s): no model can be tested on them after training"
							+ " on others.").formatted(lonely.size(), lithologies.counts().size(),
									ShortList.of(lonely))));
		}
	}
}
