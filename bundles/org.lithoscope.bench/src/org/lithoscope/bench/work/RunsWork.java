package org.lithoscope.bench.work;

import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingData;

/**
 * One turn is some epochs each of one or more trainings on a thread each; the result is the mean of their objectives per
 * row. Within a turn no training waits for another, as none does in a suite: if all began each epoch together, whatever
 * holds up one core for a moment would hold up all.
 *
 * @param runs how many trainings there are
 */
record RunsWork(Workload workload, FloatMatrix training, int runs) implements Work {

	/** Half a second. */
	private static final int EPOCHS = 10;

	@Override
	public String description() {
		return KernelChoice.describe();
	}

	@Override
	public boolean isOnOtherThreads() {
		return true;
	}

	@Override
	public void take(Turns turns) {
		TrainingData data = StudyModel.withoutValidation(training);
		List<SteppedTraining> trainings = IntStream.rangeClosed(1, runs)
				.mapToObj(seed -> new SteppedTraining(workload, data, seed, EPOCHS)).toList();
		try {
			while (turns.next()) {
				trainings.forEach(SteppedTraining::begin);
				turns.done(trainings.stream().mapToDouble(SteppedTraining::end).sum() / runs);
			}
		} finally {
			trainings.forEach(SteppedTraining::close);
		}
	}
}
