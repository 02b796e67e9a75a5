package org.lithoscope.bench.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/** A training on a thread of its own that goes on for some epochs whenever it is told to. */
final class SteppedTraining implements AutoCloseable {

	private final Semaphore begin = new Semaphore(0);
	private final Semaphore end = new Semaphore(0);
	private final int epochs;
	private final Thread thread;
	private int trained;
	private volatile boolean ended;
	private volatile double objective;
	private volatile Throwable failure;

	/** @param epochs how many are trained before it waits again */
	SteppedTraining(Workload workload, TrainingData data, long seed, int epochs) {
		this.epochs = epochs;
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
		trained++;
		if (trained % epochs == 0) {
			end.release();
			begin.acquireUninterruptibly();
		}
	}

	/** Begins the next epochs and returns at once. */
	void begin() {
		begin.release();
	}

	/** Waits for their end and gives the objective per row of the last. */
	double end() {
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
