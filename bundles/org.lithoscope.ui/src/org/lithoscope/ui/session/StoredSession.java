package org.lithoscope.ui.session;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.store.SuiteContents;

/** Reads a stored suite into the form the views draw. */
final class StoredSession {

	private StoredSession() {
	}

	static SessionState read(StoredSuite suite) throws StoreException {
		SuiteContents contents = suite.contents();
		List<RunRow> rows = new ArrayList<>();
		List<LossCurve> curves = new ArrayList<>();
		List<String> notes = new ArrayList<>(contents.problems());
		for (RunRecord run : contents.runs()) {
			try {
				rows.add(RunRow.of(run, run.isFinished() ? RunRow.State.FINISHED : RunRow.State.FAILED));
				if (run.isFinished()) {
					curves.add(LossCurve.of(run));
				}
			} catch (UncheckedIOException e) {
				// its figures are there; only what happened in its epochs cannot be told
				rows.add(RunRow.broken(run, e.getCause().getMessage()));
				notes.add("The epochs of run %s of %s cannot be read: %s".formatted(run.id(),
						run.experiment(), e.getCause().getMessage()));
			}
		}
		contents.manifest().ifPresent(manifest -> notes.addAll(manifest.notes()));
		if (!contents.missing().isEmpty()) {
			notes.add("%d runs of the suite are missing; running it again computes them."
					.formatted(contents.missing().size()));
		}
		String title = contents.manifest().map(manifest -> manifest.title() + " on " + manifest.data().label())
				.orElse(contents.name());
		return new SessionState(title, notes, Comparison.of(contents), curves, rows, suite.folder(), false);
	}
}
