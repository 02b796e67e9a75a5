package org.lithoscope.ui.verdicts;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.review.ReviewException;
import org.lithoscope.comparison.review.Reviewer;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.stores.PairingException;
import org.lithoscope.comparison.stores.ReadableRuns;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/** Reviews a stored suite away from the UI thread. */
final class ReviewJob extends Job {

	private final Path folder;
	private final Questions questions;
	private final Registry registry;
	private final BiConsumer<Review, String> done;

	/** @param done hears the review, or null and why there is none, on the job's thread */
	ReviewJob(Path folder, Questions questions, Registry registry, BiConsumer<Review, String> done) {
		super("Reviewing " + folder.getFileName());
		this.folder = Objects.requireNonNull(folder, "folder");
		this.questions = Objects.requireNonNull(questions, "questions");
		this.registry = Objects.requireNonNull(registry, "registry");
		this.done = Objects.requireNonNull(done, "done");
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			StoredSuite suite = RunStore.open(folder.getParent()).suite(folder.getFileName().toString());
			Review review = review(StoredSource.read(suite.name(), suite), monitor::isCanceled);
			if (!monitor.isCanceled()) {
				done.accept(review, "");
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (StoreException | PairingException | ReviewException e) {
			done.accept(null, e.getMessage());
			return Status.OK_STATUS;
		}
	}

	/** Damaged runs are looked for once one is met: reading every file of every run takes long. */
	private Review review(StoredSource source, Cancellation cancellation) throws PairingException, ReviewException {
		Reviewer reviewer = new Reviewer(registry);
		try {
			return reviewer.review(JoinedSources.of(List.of(source)), questions, TestLooks.UNKNOWN, cancellation);
		} catch (UncheckedIOException e) {
			return reviewer.review(JoinedSources.of(List.of(ReadableRuns.of(source, cancellation))), questions,
					TestLooks.UNKNOWN, cancellation);
		}
	}
}
