package org.lithoscope.ui.session;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Suite;

/**
 * The suite the workbench is looking at, shared by all views of all windows. Opening and running happen in Jobs; views
 * ask for {@link #state()} after they were told of a change.
 */
public final class ComparisonSession {

	private final Registry registry;
	private final Path defaultStore;
	private final Listeners listeners = new Listeners();
	private final Highlight highlight = new Highlight();
	private final ExplorationSession exploration;
	private final AtomicReference<Supplier<SessionState>> source = new AtomicReference<>(() -> SessionState.EMPTY);

	/**
	 * A session that shows nothing yet.
	 *
	 * @param defaultStore the run store that suites are run into
	 */
	public ComparisonSession(Registry registry, Path defaultStore) {
		this.registry = Objects.requireNonNull(registry, "registry");
		this.defaultStore = Objects.requireNonNull(defaultStore, "defaultStore");
		this.exploration = new ExplorationSession(this);
	}

	/** What is installed. */
	public Registry registry() {
		return registry;
	}

	/** The run store that suites are run into. */
	public Path store() {
		return defaultStore;
	}

	/** What the user has picked out in any view. */
	public Highlight highlight() {
		return highlight;
	}

	/** The single samples of the suite. */
	public ExplorationSession exploration() {
		return exploration;
	}

	/** What is to be drawn now. */
	public SessionState state() {
		return source.get().get();
	}

	/** Calls back, on any thread, whenever the state changed; often while a suite runs. */
	public Registry.Subscription onChange(Runnable listener) {
		return listeners.add(listener);
	}

	/** Opens a run store, or the folder of one suite in it, in a Job; problems are shown by the Job. */
	public Job open(String folder) {
		Job job = new OpenJob(Path.of(folder).toAbsolutePath(), this);
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** Where a suite comes from. */
	@FunctionalInterface
	public interface SuiteSource {

		/**
		 * Reads it.
		 *
		 * @throws SuiteException if it cannot be read
		 */
		Suite open() throws SuiteException;
	}

	/** Runs a suite in a Job that can be cancelled; a suite that is being computed goes on first. */
	public Job run(Suite suite) {
		return run(suite.getName(), () -> suite);
	}

	/**
	 * The same for a suite that is read in the Job; what is wrong with it is shown by the Job.
	 *
	 * @param name what people call it
	 */
	public Job run(String name, SuiteSource source) {
		SuiteJob job = new SuiteJob(name, source, this);
		job.schedule();
		return job;
	}

	/** Computes the runs of the open suite that are missing or failed; does nothing where none is open. */
	public void resume() {
		state().location().ifPresent(folder -> run(folder.getFileName().toString(),
				() -> SuiteFiles.read(folder.resolve(StoredSuite.SUITE))));
	}

	/** Stops the running suite and those that wait for it; finished runs stay. */
	public void cancel() {
		Job.getJobManager().cancel(this);
	}

	/** Whether a suite is being read or computed, or waits for another. */
	public boolean isBusy() {
		return Job.getJobManager().find(this).length > 0;
	}

	/** Has all views drawn again, after preferences or the theme have changed. */
	public void redraw() {
		changed();
		exploration.redraw();
	}

	/** Shows something else: all views ask it for what is to be drawn, often, from the UI thread. */
	public void show(Supplier<SessionState> states) {
		source.set(states);
		changed();
	}

	void changed() {
		listeners.tell();
	}
}
