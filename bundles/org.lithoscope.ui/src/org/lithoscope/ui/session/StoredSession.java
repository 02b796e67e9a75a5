package org.lithoscope.ui.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.comparison.stores.ReadableRuns;
import org.lithoscope.comparison.stores.ReadableRuns.Damaged;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.store.SuiteContents;

/** Reads a stored suite into the form the views draw; runs with damaged files are rows that say so, and nothing else. */
final class StoredSession {

	/** What helps against a damaged run. */
	static final String REMEDY = "Move its folder away and run the suite again: the run is computed anew.";

	private StoredSession() {
	}

	static SessionState read(StoredSuite suite) throws StoreException {
		SuiteContents contents = suite.contents();
		List<Damaged> damaged = ReadableRuns.damaged(contents);
		Map<RunRecord, String> reasons = new IdentityHashMap<>();
		damaged.forEach(each -> reasons.put(each.run(), each.why()));
		List<RunRow> rows = new ArrayList<>();
		List<LossCurve> curves = new ArrayList<>();
		for (RunRecord run : contents.runs()) {
			if (reasons.containsKey(run)) {
				rows.add(RunRow.damaged(run, reasons.get(run)));
				continue;
			}
			rows.add(RunRow.of(run, run.isFinished() ? RunRow.State.FINISHED : RunRow.State.FAILED));
			if (run.isFinished()) {
				curves.add(LossCurve.of(run));
			}
		}
		SuiteContents readable = ReadableRuns.without(contents, damaged);
		String title = contents.manifest().map(manifest -> manifest.title() + " on " + manifest.data().label())
				.orElse(contents.name());
		return new SessionState(title, notes(contents), readable.problems().stream().map(StoredSession::withRemedy).toList(),
				Comparison.of(readable), curves, rows, suite.folder(), false);
	}

	private static List<String> notes(SuiteContents contents) {
		List<String> notes = new ArrayList<>();
		contents.manifest().ifPresent(manifest -> notes.addAll(manifest.notes()));
		if (!contents.missing().isEmpty()) {
			notes.add(contents.missing().size() == 1 ? "1 run of the suite is missing; running it again computes it."
					: "%d runs of the suite are missing; running it again computes them.".formatted(contents.missing().size()));
		}
		return notes;
	}

	private static String withRemedy(String problem) {
		return "%s. %s".formatted(problem, REMEDY);
	}
}
