package org.lithoscope.cli.compare;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.comparison.audit.Looking;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.review.ReviewException;
import org.lithoscope.comparison.review.Reviewer;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.stores.PairingException;
import org.lithoscope.comparison.stores.ReadableRuns;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/** Reviews stored suites for a command, and counts that their test figures were looked at. */
public final class StoredReviews {

	/**
	 * A suite that takes part.
	 *
	 * @param store where it lies
	 * @param suite the suite
	 * @param label how it is called beside others
	 */
	public record Part(RunStore store, StoredSuite suite, String label) {
	}

	private final String command;
	private final Questions questions;
	private final CommandEnvironment environment;

	/** @param command as whose look a look is counted */
	public StoredReviews(String command, Questions questions, CommandEnvironment environment) {
		this.command = Objects.requireNonNull(command, "command");
		this.questions = Objects.requireNonNull(questions, "questions");
		this.environment = Objects.requireNonNull(environment, "environment");
	}

	/** A review of one or more suites together; runs with files that cannot be read are left out once one is met. */
	public Review of(List<Part> parts) throws StoreException, PairingException, ReviewException {
		List<StoredSource> sources = sources(parts);
		JoinedSources together = JoinedSources.of(sources);
		TestLooks looks = looks(parts, together);
		try {
			return review(together, looks);
		} catch (UncheckedIOException e) {
			return review(readable(sources), looks);
		}
	}

	/** The same for a command that goes on to read every file of every run: broken runs are left out beforehand. */
	public Review ofReadable(List<Part> parts) throws StoreException, PairingException, ReviewException {
		JoinedSources together = readable(sources(parts));
		return review(together, looks(parts, together));
	}

	private static List<StoredSource> sources(List<Part> parts) throws StoreException {
		List<StoredSource> sources = new ArrayList<>();
		for (Part part : parts) {
			sources.add(StoredSource.read(part.label(), part.suite()));
		}
		return sources;
	}

	private static JoinedSources readable(List<StoredSource> sources) throws PairingException {
		return JoinedSources.of(sources.stream().map(ReadableRuns::of).toList());
	}

	private Review review(JoinedSources together, TestLooks looks) throws ReviewException {
		return new Reviewer(environment.registry()).review(together, questions, looks);
	}

	/** The most looks of any store. One that cannot be written counts no look, and the user is told. */
	private TestLooks looks(List<Part> parts, JoinedSources together) {
		TestLooks most = TestLooks.UNKNOWN;
		for (Part part : parts) {
			try {
				TestLooks own = Looking.at(part.store(), command, part.suite().name(), together.comparison().experiments()
						.stream().flatMap(summary -> summary.runs().stream()).toList());
				most = own.looks() > most.looks() ? own : most;
			} catch (StoreException e) {
				environment.err().println(e.getMessage());
			}
		}
		return most;
	}
}
