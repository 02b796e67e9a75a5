package org.lithoscope.comparison.stores;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteContents;
import org.lithoscope.store.SuiteContents.Missing;

/**
 * Sources without runs whose epochs, tables or trajectory cannot be read. Those files are read late, when something of
 * them is asked for, and reading all of them takes long; so this is for when reading one has failed, or all are needed.
 */
public final class ReadableRuns {

	/**
	 * A finished run that cannot be read.
	 *
	 * @param run what is known of it
	 * @param why names the file and what is wrong with it
	 */
	public record Damaged(RunRecord run, String why) {

		public Damaged {
			Objects.requireNonNull(run, "run");
			Objects.requireNonNull(why, "why");
		}

		/** What is wrong, in one sentence without full stop. */
		public String problem() {
			return "%s is left out: %s".formatted(run.folder(), why);
		}
	}

	private ReadableRuns() {
	}

	/** The source, in which broken runs are missing, with what is broken about them among the problems. */
	public static StoredSource of(StoredSource source) {
		return of(source, Cancellation.NEVER);
	}

	/**
	 * The same where it may not be wanted any more.
	 *
	 * @throws java.util.concurrent.CancellationException if it is not
	 */
	public static StoredSource of(StoredSource source, Cancellation cancellation) {
		List<Damaged> damaged = damaged(source.contents(), run -> {
			cancellation.check();
			run.epochs();
			run.tables();
			run.trajectory();
		});
		return new StoredSource(source.label(), without(source.contents(), damaged), source.unfinished());
	}

	/** Runs of which the epochs or the trajectory cannot be read; tables, which are large, are not looked at. */
	public static List<Damaged> damaged(SuiteContents contents) {
		return damaged(contents, run -> {
			run.epochs();
			run.trajectory();
		});
	}

	private static List<Damaged> damaged(SuiteContents contents, Consumer<RunRecord> reading) {
		return contents.runs().parallelStream().filter(RunRecord::isFinished)
				.flatMap(run -> broken(run, reading).map(why -> new Damaged(run, why)).stream()).toList();
	}

	/** The contents, in which damaged runs are missing, with what is wrong with them among the problems. */
	public static SuiteContents without(SuiteContents contents, List<Damaged> damaged) {
		List<RunRecord> left = contents.runs().stream()
				.filter(run -> damaged.stream().noneMatch(each -> each.run() == run)).toList();
		List<Missing> missing = new ArrayList<>(contents.missing());
		damaged.forEach(each -> missing.add(new Missing(each.run().experiment(), each.run().id())));
		return new SuiteContents(contents.name(), contents.knownManifest(), left, contents.superseded(), missing,
				Stream.concat(contents.problems().stream(), damaged.stream().map(Damaged::problem)).toList());
	}

	private static Optional<String> broken(RunRecord run, Consumer<RunRecord> reading) {
		try {
			reading.accept(run);
			return Optional.empty();
		} catch (UncheckedIOException e) {
			return Optional.of(e.getCause().getMessage());
		}
	}
}
