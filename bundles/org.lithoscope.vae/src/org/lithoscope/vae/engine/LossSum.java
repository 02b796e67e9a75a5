package org.lithoscope.vae.engine;

import java.util.Arrays;

import org.lithoscope.core.model.Losses;

/** Sums of losses over the rows seen since it was last cleared; engines add, the training loop reads. */
public final class LossSum {

	/** A latent dimension is in use if its posterior mean varies by more than this (Burda et al. 2016). */
	private static final double ACTIVE_VARIANCE = 0.01;

	private final double[] squaredError;
	private final double[] mean;
	private final double[] meanSquare;
	private double objective;
	private double kl;
	private long rows;

	/** An empty sum for a network with so many targets and latent dimensions. */
	public LossSum(int targets, int latent) {
		this.squaredError = new double[targets];
		this.mean = new double[latent];
		this.meanSquare = new double[latent];
	}

	/** Forgets everything. */
	public void clear() {
		Arrays.fill(squaredError, 0);
		Arrays.fill(mean, 0);
		Arrays.fill(meanSquare, 0);
		objective = 0;
		kl = 0;
		rows = 0;
	}

	/**
	 * Adds a batch.
	 *
	 * @param count its rows
	 * @param objectiveSum the sum over its rows of each row's share of the objective
	 * @param klSum the sum over rows and latent dimensions of the KL, not multiplied by β
	 */
	public void add(int count, double objectiveSum, double klSum) {
		rows += count;
		objective += objectiveSum;
		kl += klSum;
	}

	/** Adds the squared error of one target feature, summed over a batch. */
	public void addSquaredError(int feature, double sum) {
		squaredError[feature] += sum;
	}

	/** Adds the posterior means of one latent dimension and their squares, each summed over a batch. */
	public void addMean(int dimension, double sum, double sumOfSquares) {
		mean[dimension] += sum;
		meanSquare[dimension] += sumOfSquares;
	}

	/** How many rows were added. */
	public long rows() {
		return rows;
	}

	/** Whether all sums are finite. */
	public boolean isFinite() {
		return Double.isFinite(objective) && Double.isFinite(kl) && Double.isFinite(reconstruction());
	}

	/** The squared error of one target feature, summed over all rows. */
	public double squaredError(int feature) {
		return squaredError[feature];
	}

	/** The KL summed over all rows and latent dimensions. */
	public double kl() {
		return kl;
	}

	/** Means per row; NaN if there was no row. */
	public Losses losses() {
		return Losses.of(objective / rows, reconstruction() / rows, kl / rows);
	}

	/** How many latent dimensions are in use. */
	public int activeUnits() {
		int active = 0;
		for (int d = 0; d < mean.length; d++) {
			double average = mean[d] / rows;
			if (meanSquare[d] / rows - average * average > ACTIVE_VARIANCE) {
				active++;
			}
		}
		return active;
	}

	private double reconstruction() {
		double sum = 0;
		for (double error : squaredError) {
			sum += error;
		}
		return sum;
	}
}
