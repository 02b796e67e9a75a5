package org.lithoscope.comparison.stores;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteContents;
import org.lithoscope.store.SuiteContents.Missing;

/**
 * Sources without runs whose epochs, tables or trajectory cannot be read. Those files are read late, when something of
 * them is asked for, and reading all of them takes long; so this is for when reading one has failed, or all are needed.
 */
public final class ReadableRuns {

	private ReadableRuns() {
	}

	/** The source, in which broken runs are missing, with what is broken about them among the problems. */
	public static StoredSource of(StoredSource source) {
		SuiteContents contents = source.contents();
		List<RunRecord> readable = new ArrayList<>();
		List<Missing> missing = new ArrayList<>(contents.missing());
		List<String> problems = new ArrayList<>(contents.problems());
		for (RunRecord run : contents.runs()) {
			Optional<String> broken = run.isFinished() ? broken(run) : Optional.empty();
			if (broken.isPresent()) {
				missing.add(new Missing(run.experiment(), run.id()));
				problems.add("%s is left out: %s".formatted(run.folder(), broken.get()));
			} else {
				readable.add(run);
			}
		}
		return new StoredSource(source.label(), new SuiteContents(contents.name(), contents.knownManifest(), readable,
				contents.superseded(), missing, problems), source.unfinished());
	}

	private static Optional<String> broken(RunRecord run) {
		try {
			run.epochs();
			run.tables();
			run.trajectory();
			return Optional.empty();
		} catch (UncheckedIOException e) {
			return Optional.of(e.getCause().getMessage());
		}
	}
}
