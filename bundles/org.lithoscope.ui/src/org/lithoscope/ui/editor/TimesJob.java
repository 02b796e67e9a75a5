package org.lithoscope.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.lithoscope.runner.estimate.StoredTimes;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;

/** Reads how long the runs of a store took, which may be thousands, and tells them in the UI thread. */
final class TimesJob extends Job {

	private final Path store;
	private final Consumer<StoredTimes> listener;
	private final Display display;

	TimesJob(Path store, Consumer<StoredTimes> listener, Display display) {
		super("Reading times of stored runs");
		this.store = Objects.requireNonNull(store, "store");
		this.listener = Objects.requireNonNull(listener, "listener");
		this.display = Objects.requireNonNull(display, "display");
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!RunStore.isStore(store)) {
			return Status.OK_STATUS;
		}
		try {
			StoredTimes times = StoredTimes.of(RunStore.open(store));
			if (!display.isDisposed()) {
				display.asyncExec(() -> listener.accept(times));
			}
			return Status.OK_STATUS;
		} catch (StoreException e) {
			// a store of another version is told where it is opened; the estimate does without it
			return Status.OK_STATUS;
		}
	}
}
