package org.lithoscope.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.EncodedRun;
import org.lithoscope.exploration.Exploration;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;

/** Reads samples and applies models to them, telling the session after each model. */
final class ExplorationJob extends Job {

	/** So many models are shown as long as nobody chose. */
	private static final int FIRST_MODELS = 3;

	private final Path folder;
	private final ExplorationState before;
	private final ExplorationState.Request request;
	private final ExplorationSession session;

	ExplorationJob(Path folder, ExplorationState before, ExplorationState.Request request,
			ExplorationSession session) {
		super("Encoding samples");
		this.folder = folder;
		this.before = before;
		this.request = request;
		this.session = session;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		WorkContext work = new WorkContext(new Seed(0), monitor::isCanceled, (fraction, text) -> monitor.subTask(text),
				Runtime.getRuntime().availableProcessors());
		try {
			Exploration exploration = before.opened() != null ? before.opened() : open(work);
			show(exploration, complete(exploration), work);
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (DataException | StoreException e) {
			session.publish(new ExplorationState(before.opened(), request, List.of(), e.getMessage()), this);
			return Status.warning(e.getMessage(), e);
		}
	}

	private Exploration open(WorkContext work) throws StoreException, DataException {
		return Exploration.open(RunStore.open(folder.getParent()).suite(folder.getFileName().toString()),
				session.comparison().registry(), work);
	}

	/** The request with what it leaves open filled in. */
	private ExplorationState.Request complete(Exploration exploration) {
		List<Integer> counts = exploration.clusterCounts();
		int preferred = counts.contains(12) ? 12 : counts.stream().findFirst().orElse(0);
		List<String> experiments = request.experiments().isEmpty()
				? exploration.runs().stream().map(RunRecord::experiment).distinct().limit(FIRST_MODELS).toList()
				: request.experiments();
		return new ExplorationState.Request(request.repeat(), request.fold(),
				request.k() == 0 ? preferred : request.k(), experiments);
	}

	private void show(Exploration exploration, ExplorationState.Request complete, WorkContext work)
			throws DataException {
		List<ExplorationState.Shown> shown = new ArrayList<>();
		List<RunRecord> wanted = exploration.runs().stream()
				.filter(run -> run.repeat() == complete.repeat() && run.fold() == complete.fold()
						&& complete.experiments().contains(run.experiment()))
				.toList();
		for (RunRecord run : wanted) {
			work.cancellation().check();
			EncodedRun encoded = before.shown().stream().map(ExplorationState.Shown::encoded)
					.filter(known -> known.run().equals(run)).findFirst().orElse(null);
			if (encoded == null) {
				encoded = exploration.encode(run);
			}
			shown.add(new ExplorationState.Shown(encoded, clusters(exploration, encoded, complete.k(), work)));
			session.publish(new ExplorationState(exploration, complete, shown,
					shown.size() < wanted.size() ? "Encoding samples …" : ""), this);
		}
		if (wanted.isEmpty()) {
			session.publish(new ExplorationState(exploration, complete, List.of(),
					"None of the chosen experiments has a finished run on repeat %d, fold %d.".formatted(
							complete.repeat() + 1, complete.fold() + 1)), this);
		}
	}

	private ClusterAssignment clusters(Exploration exploration, EncodedRun encoded, int k, WorkContext work)
			throws DataException {
		ClusterAssignment known = ExplorationSession.known(before, encoded, k);
		return known != null || k == 0 ? known : exploration.cluster(encoded, k, work);
	}
}
