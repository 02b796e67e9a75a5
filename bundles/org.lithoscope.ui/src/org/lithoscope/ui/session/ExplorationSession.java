package org.lithoscope.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.EncodedRun;

/**
 * The samples of the suite that the workbench is looking at, and what the chosen models make of them. Nothing is read
 * before a view asks with {@link #follow}; reading and encoding happen in Jobs.
 */
public final class ExplorationSession {

	private final ComparisonSession comparison;
	private final Listeners listeners = new Listeners();
	private final AtomicReference<ExplorationState> state = new AtomicReference<>(ExplorationState.EMPTY);
	private int followers;
	/** The suite whose samples were read, or are being; null where they are to be read again. */
	private Path folder;
	/** The suite that is shown, or is told to be shown later. */
	private Path seen;
	private Job job;

	ExplorationSession(ComparisonSession comparison) {
		this.comparison = Objects.requireNonNull(comparison, "comparison");
		comparison.onChange(this::suiteChanged);
	}

	/** What is to be drawn now. */
	public ExplorationState state() {
		return state.get();
	}

	/** Keeps the samples at hand until the returned handle is closed; calls back, on any thread, after each change. */
	public synchronized Subscription follow(Runnable listener) {
		Subscription told = listeners.add(listener);
		AtomicBoolean following = new AtomicBoolean(true);
		followers++;
		suiteChanged();
		return () -> {
			told.close();
			if (following.getAndSet(false)) {
				synchronized (this) {
					followers--;
				}
			}
		};
	}

	/** Has the views of samples drawn again. */
	void redraw() {
		listeners.tell();
	}

	/** Shows other models, folds or cluster counts. */
	public synchronized void show(ExplorationState.Request request) {
		ExplorationState now = state.get();
		if (now.opened() != null && !now.request().equals(request)) {
			publish(new ExplorationState(now.opened(), request, now.shown(), "Encoding samples …"));
			start(folder, now, request);
		}
	}

	/** Reads the suite that is open now, if somebody wants to see it and it has finished runs. */
	private synchronized void suiteChanged() {
		if (followers == 0) {
			return;
		}
		SessionState suite = comparison.state();
		Path wanted = suite.location().orElse(null);
		if (wanted == null) {
			return;
		}
		if (suite.running() || suite.finished() == 0) {
			// what is being computed now is read when it is there
			folder = null;
			leave(wanted, suite);
			return;
		}
		if (wanted.equals(folder)) {
			return;
		}
		folder = wanted;
		seen = wanted;
		ExplorationState reading = new ExplorationState(null, ExplorationState.Request.DEFAULT, List.of(),
				"Reading the samples of %s …".formatted(suite.title()));
		publish(reading);
		start(wanted, reading, reading.request());
	}

	/** Shows samples of another suite no longer, those of an earlier look at this one until they can be read again. */
	private void leave(Path wanted, SessionState suite) {
		if (!wanted.equals(seen)) {
			seen = wanted;
			if (job != null) {
				job.cancel();
				job = null;
			}
			publish(new ExplorationState(null, ExplorationState.Request.DEFAULT, List.of(), suite.running()
					? "The samples of %s are shown when it has ended.".formatted(suite.title())
					: "No run of %s has finished: there is nothing to show yet.".formatted(suite.title())));
		}
	}

	private void start(Path suite, ExplorationState before, ExplorationState.Request request) {
		if (job != null) {
			job.cancel();
		}
		job = new ExplorationJob(suite, before, request, this);
		job.schedule();
	}

	/** What installed contributions and stored suites are found through. */
	ComparisonSession comparison() {
		return comparison;
	}

	/** Tells views of a state unless another request has been made since. */
	synchronized void publish(ExplorationState next, Job by) {
		if (by == job) {
			publish(next);
		}
	}

	private void publish(ExplorationState next) {
		state.set(next);
		listeners.tell();
	}

	/** The clusters of a run that was shown before with the same k, so that they are not computed again; or null. */
	static ClusterAssignment known(ExplorationState before, EncodedRun encoded, int k) {
		return before.request().k() != k ? null
				: before.shown().stream().filter(model -> model.encoded() == encoded).findFirst()
						.map(ExplorationState.Shown::assignment).orElse(null);
	}
}
