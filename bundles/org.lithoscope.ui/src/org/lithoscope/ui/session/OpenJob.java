package org.lithoscope.ui.session;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/** Reads a stored suite. */
final class OpenJob extends Job {

	private final Path folder;
	private final ComparisonSession session;

	OpenJob(Path folder, ComparisonSession session) {
		super("Opening " + folder.getFileName());
		this.folder = folder;
		this.session = session;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			SessionState state = StoredSession.read(suite());
			session.show(() -> state);
			return Status.OK_STATUS;
		} catch (StoreException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	/** The named suite, or in a store the one that was written to last. */
	private StoredSuite suite() throws StoreException {
		if (!RunStore.isStore(folder)) {
			Path parent = folder.getParent();
			if (parent == null || !RunStore.isStore(parent)) {
				throw new StoreException("%s is no run store: expected a folder that 'lithoscope run' wrote, with a file "
						.formatted(folder) + "store.json in it or above it");
			}
			return RunStore.open(parent).suite(folder.getFileName().toString());
		}
		List<StoredSuite> suites = RunStore.open(folder).suites();
		return suites.stream().max(Comparator.comparing(suite -> suite.folder().toFile().lastModified()))
				.orElseThrow(() -> new StoreException("%s holds no suite yet: run one first".formatted(folder)));
	}
}
