package org.lithoscope.comparison.epoch;

import java.util.Objects;

/**
 * One quantity of an experiment at three epochs of each run, as means over runs; epochs count from 1.
 *
 * @param experiment its name
 * @param quantity in files, for instance {@code elbo1} or {@code ari@12}
 * @param runs how many runs tell
 * @param best the best value of each run and the epoch it was reached in, which hindsight alone can choose
 * @param last the last epoch
 * @param kept the epoch whose weights were kept
 */
public record EpochValues(String experiment, String quantity, int runs, At best, At last, At kept) {

	/**
	 * A value and its epoch.
	 *
	 * @param value a mean over runs
	 * @param epoch a mean over runs, from 1
	 */
	public record At(double value, double epoch) {
	}

	public EpochValues {
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(quantity, "quantity");
		Objects.requireNonNull(best, "best");
		Objects.requireNonNull(last, "last");
		Objects.requireNonNull(kept, "kept");
	}
}
