package org.lithoscope.splits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;

/** What a reader of results should know about their folds: who stayed together in fact, and what leaks. */
public final class FoldNotes {

	private static final String LEAKING = "leaking folds";
	private static final String SHARED_SITE = "stand on a site that also has a training borehole";

	private FoldNotes() {
	}

	/**
	 * One sentence per peculiarity, none for folds that are as asked for and do not leak.
	 *
	 * @param asked the grouping that was asked for, which a splitter such as {@code study-a} may overrule
	 * @param folds at least one, all of the same grouping
	 */
	public static List<String> of(SampleTable table, Grouping asked, List<Fold> folds) {
		List<String> notes = new ArrayList<>();
		Grouping used = folds.get(0).grouping();
		if (used != asked) {
			notes.add("folds are by %s, as the splitter prescribes, although %s was asked for".formatted(used.id(),
					asked.id()));
		}
		if (used == Grouping.ROW) {
			notes.add(LEAKING + ": neighbouring samples of a borehole stand on several sides, so that figures are "
					+ "better than they would be on a new borehole");
		} else if (used == Grouping.BOREHOLE) {
			addSharedSites(notes, table, folds);
		} else if (!table.sitesKnown()) {
			notes.add("the table does not tell the %s of every borehole; a borehole without one is a group of its own"
					.formatted(used.id()));
		}
		long unwatched = folds.stream().filter(fold -> fold.groups(Part.VALIDATION).isEmpty()).count();
		if (unwatched > 0) {
			notes.add("%d of %d folds have no validation samples, because there are too few groups".formatted(unwatched,
					folds.size()));
		}
		return notes;
	}

	/** Whether a sentence made here says that test rows are too much like training rows. */
	public static boolean tellsLeak(String note) {
		return note.startsWith(LEAKING) || note.contains(SHARED_SITE);
	}

	private static void addSharedSites(List<String> notes, SampleTable table, List<Fold> folds) {
		Map<String, String> siteOf = new HashMap<>();
		table.boreholes().stream().filter(Borehole::siteKnown).forEach(hole -> siteOf.put(hole.id(), hole.site()));
		int[] tested = folds.stream().mapToInt(fold -> fold.groups(Part.TEST).size()).toArray();
		int[] shared = folds.stream().mapToInt(fold -> sharingSite(fold, siteOf)).toArray();
		if (IntStream.of(shared).sum() > 0) {
			notes.add(("%d of %d test boreholes%s %s, often metres away; grouping by site avoids that").formatted(IntStream.of(shared).sum(),
							IntStream.of(tested).sum(), folds.size() > 1 ? " (over all folds)" : "", SHARED_SITE));
		}
	}

	private static int sharingSite(Fold fold, Map<String, String> siteOf) {
		Set<String> trained = new HashSet<>();
		fold.groups(Part.TRAIN).stream().filter(siteOf::containsKey).map(siteOf::get).forEach(trained::add);
		return (int) fold.groups(Part.TEST).stream().filter(hole -> trained.contains(siteOf.get(hole))).count();
	}
}
