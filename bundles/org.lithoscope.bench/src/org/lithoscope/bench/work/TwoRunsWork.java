package org.lithoscope.bench.work;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingData;

/** One turn is one epoch each of two trainings on two threads; the result is the mean of their objectives per row. */
record TwoRunsWork(Workload workload, FloatMatrix training) implements Work {

	@Override
	public String description() {
		return KernelChoice.describe();
	}

	@Override
	public void take(Turns turns) {
		TrainingData data = StudyModel.withoutValidation(training);
		try (SteppedTraining first = new SteppedTraining(workload, data, 1);
				SteppedTraining second = new SteppedTraining(workload, data, 2)) {
			while (turns.next()) {
				first.beginEpoch();
				second.beginEpoch();
				turns.done((first.endEpoch() + second.endEpoch()) / 2);
			}
		}
	}
}
