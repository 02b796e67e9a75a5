package org.lithoscope.bench.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/**
 * One turn is one epoch of a single long training: the training loop itself waits for the next turn between two epochs.
 * The result is the training objective per row.
 */
record EpochWork(Workload workload, FloatMatrix training) implements Work {

	@Override
	public String description() {
		return KernelChoice.describe();
	}

	@Override
	public void take(Turns turns) {
		if (!turns.next()) {
			return;
		}
		AtomicBoolean ended = new AtomicBoolean();
		Consumer<Epoch> betweenEpochs = epoch -> {
			turns.done(epoch.training().objective());
			ended.set(!turns.next());
		};
		try {
			StudyModel.train(StudyModel.endless(workload), StudyModel.withoutValidation(training),
					new WorkContext(new Seed(1), ended::get, Progress.SILENT, 1), betweenEpochs);
		} catch (CancellationException e) {
			// how an endless training ends
		}
	}
}
