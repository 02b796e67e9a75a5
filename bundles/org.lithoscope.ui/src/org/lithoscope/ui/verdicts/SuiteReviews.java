package org.lithoscope.ui.verdicts;

import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Control;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;

/** Reviews the open suite in jobs for one view, and tells it the answer to what it asked last. To be used in the UI thread. */
final class SuiteReviews {

	private final ComparisonSession session;
	private final Control view;
	private final BiConsumer<Review, String> listener;
	private ReviewJob job;
	private String asked = "";

	/**
	 * @param view answers come to nothing once it is disposed
	 * @param listener hears the review, or null and why there is none, in the UI thread
	 */
	SuiteReviews(ComparisonSession session, Control view, BiConsumer<Review, String> listener) {
		this.session = Objects.requireNonNull(session, "session");
		this.view = Objects.requireNonNull(view, "view");
		this.listener = Objects.requireNonNull(listener, "listener");
	}

	/** Whether there are results to review, none of which is being computed; forgets what was asked if there are not. */
	boolean isReady(SessionState state) {
		boolean ready = !state.running() && state.location().isPresent() && state.finished() > 0;
		asked = ready ? asked : "";
		return ready;
	}

	/**
	 * Asks about a suite that {@link #isReady}.
	 *
	 * @return whether that is a new question; false if it was the last one already
	 */
	boolean ask(SessionState state, Questions questions) {
		String question = "%s %d %s".formatted(state.location().orElseThrow(), state.finished(), questions);
		if (question.equals(asked)) {
			return false;
		}
		asked = question;
		cancel();
		job = new ReviewJob(state.location().orElseThrow(), questions, session.registry(), (review, why) -> view.getDisplay()
				.asyncExec(() -> {
					if (question.equals(asked) && !view.isDisposed()) {
						listener.accept(review, why);
					}
				}));
		job.schedule();
		return true;
	}

	/** Has what was asked come to nothing. */
	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}
}
