package org.lithoscope.bench.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/** A training on a thread of its own that goes on for one epoch whenever it is told to. */
final class SteppedTraining implements AutoCloseable {

	private final Semaphore begin = new Semaphore(0);
	private final Semaphore end = new Semaphore(0);
	private final Thread thread;
	private volatile boolean ended;
	private volatile double objective;
	private volatile Throwable failure;

	SteppedTraining(Workload workload, TrainingData data, long seed) {
		this.thread = new Thread(() -> run(workload, data, seed), "training-" + seed);
		thread.setDaemon(true);
		thread.start();
	}

	private void run(Workload workload, TrainingData data, long seed) {
		try {
			begin.acquireUninterruptibly();
			StudyModel.train(StudyModel.endless(workload), data,
					new WorkContext(new Seed(seed), () -> ended, Progress.SILENT, 1), this::betweenEpochs);
		} catch (CancellationException e) {
			// how an endless training ends
		} catch (RuntimeException | Error e) {
			failure = e;
			end.release();
		}
	}

	private void betweenEpochs(Epoch epoch) {
		objective = epoch.training().objective();
		end.release();
		begin.acquireUninterruptibly();
	}

	/** Begins an epoch and returns at once. */
	void beginEpoch() {
		begin.release();
	}

	/** Waits for the end of the epoch and gives its objective per row. */
	double endEpoch() {
		end.acquireUninterruptibly();
		if (failure != null) {
			throw new IllegalStateException(failure);
		}
		return objective;
	}

	@Override
	public void close() {
		ended = true;
		begin.release();
	}
}
