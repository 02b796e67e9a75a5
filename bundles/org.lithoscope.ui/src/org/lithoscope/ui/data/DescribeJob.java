package org.lithoscope.ui.data;

import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.description.DescriptionSettings;
import org.lithoscope.description.TableDescriber;

/** Gets a table and describes it for the Data view; can be cancelled. */
final class DescribeJob extends Job {

	/** Where the table comes from. */
	@FunctionalInterface
	interface Source {

		SampleTable table(WorkContext work) throws DataException;
	}

	private final Source source;
	private final Registry registry;
	private final DataView view;

	DescribeJob(String what, Source source, Registry registry, DataView view) {
		super("Describing " + what);
		this.source = Objects.requireNonNull(source, "source");
		this.registry = Objects.requireNonNull(registry, "registry");
		this.view = Objects.requireNonNull(view, "view");
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		WorkContext work = new WorkContext(new Seed(0), monitor::isCanceled,
				(fraction, message) -> monitor.subTask(message), Runtime.getRuntime().availableProcessors());
		try {
			view.found(new TableDescriber(DescriptionSettings.of(registry)).describe(source.table(work), work), this);
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (DataException e) {
			view.refused(e.getMessage(), this);
			return Status.warning(e.getMessage(), e);
		}
	}
}
