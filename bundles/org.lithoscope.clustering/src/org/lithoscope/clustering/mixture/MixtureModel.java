package org.lithoscope.clustering.mixture;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.List;
import java.util.function.BiConsumer;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/** A fitted mixture of normal distributions. Components that ended without points have weight 0. */
public final class MixtureModel {

	private final Components components;
	private final int points;
	private final double meanLogLikelihood;
	private final int iterations;
	private final boolean converged;
	private final int restart;

	private MixtureModel(Climb climb, int restart, PointBlocks points, WorkContext context) {
		this.components = climb.components();
		this.points = points.points();
		this.iterations = climb.iterations();
		this.converged = climb.converged();
		this.restart = restart;
		this.meanLogLikelihood = assign(points, context).meanLogLikelihood();
	}

	static MixtureModel of(Climb climb, int restart, PointBlocks points, WorkContext context) {
		return new MixtureModel(climb, restart, points, context);
	}

	/** The number of components. */
	public int k() {
		return components.size();
	}

	/** The form of the covariances. */
	public CovarianceForm form() {
		return components.form();
	}

	/** The share of a component, 0 to 1. */
	public double weight(int component) {
		return components.weight(component);
	}

	/** The mean of a component, in the units of the points. */
	public double[] mean(int component) {
		return components.mean(component).clone();
	}

	/** The covariance of a component, {@code dimensions × dimensions}, whatever the form; regularisation included. */
	public DoubleMatrix covariance(int component) {
		int dimensions = components.dimensions();
		return DoubleMatrix.of(dimensions, dimensions, components.covariance(component).clone());
	}

	/** The mean log-likelihood of the points it was fitted to. */
	public double meanLogLikelihood() {
		return meanLogLikelihood;
	}

	/** How many rounds the best restart took. */
	public int iterations() {
		return iterations;
	}

	/** Whether the likelihood stopped growing before the rounds were used up. */
	public boolean converged() {
		return converged;
	}

	/** Which restart was best, from 0. */
	public int restart() {
		return restart;
	}

	/** How many numbers were fitted: weights, means and covariances. */
	public long freeParameters() {
		long k = components.size();
		return k - 1 + k * components.dimensions()
				+ form().freeParameters(components.size(), components.dimensions());
	}

	/** Schwarz's criterion on the points it was fitted to (1978, doi:10.1214/aos/1176344136); less is better. */
	public double bic() {
		return -2 * meanLogLikelihood * points + freeParameters() * Math.log(points);
	}

	/** Akaike's criterion on the points it was fitted to (1974, doi:10.1109/TAC.1974.1100705); less is better. */
	public double aic() {
		return -2 * meanLogLikelihood * points + 2 * freeParameters();
	}

	/**
	 * Gives points to components.
	 *
	 * @param others {@code rows × dimensions}, finite; need not be the points it was fitted to
	 * @throws IllegalArgumentException if they have another number of columns
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public MixtureAssignment assign(FloatMatrix others, WorkContext context) {
		return assign(blocks(others), context);
	}

	/**
	 * How far each component is responsible for each point, {@code rows × k}, every row adding up to 1.
	 *
	 * @param others {@code rows × dimensions}, finite; need not be the points it was fitted to
	 * @throws IllegalArgumentException if they have another number of columns
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public DoubleMatrix responsibilities(FloatMatrix others, WorkContext context) {
		DoubleMatrix shares = DoubleMatrix.zeros(others.rows(), k());
		PointBlocks blocks = blocks(others);
		each(blocks, context, (block, found) -> {
			for (int i = 0; i < blocks.size(block); i++) {
				for (int c = 0; c < k(); c++) {
					shares.set(block * LANES + i, c, found.shares()[c][i]);
				}
			}
		});
		return shares;
	}

	private MixtureAssignment assign(PointBlocks blocks, WorkContext context) {
		int[] labels = new int[blocks.points()];
		double[] logLikelihoods = new double[blocks.points()];
		each(blocks, context, (block, found) -> {
			for (int i = 0; i < blocks.size(block); i++) {
				labels[block * LANES + i] = found.label(i);
				logLikelihoods[block * LANES + i] = found.logLikelihoods()[i];
			}
		});
		return new MixtureAssignment(labels, logLikelihoods);
	}

	private void each(PointBlocks blocks, WorkContext context, BiConsumer<Integer, Responsibilities> use) {
		List<BlockRange> ranges = BlockRange.of(blocks);
		Workers.run(ranges.size(), context, "mixture", r -> {
			Responsibilities found = new Responsibilities(k(), blocks.width());
			for (int b = ranges.get(r).first(); b < ranges.get(r).end(); b++) {
				context.cancellation().check();
				found.compute(components, blocks, b);
				use.accept(b, found);
			}
		});
	}

	private PointBlocks blocks(FloatMatrix others) {
		if (others.columns() != components.dimensions()) {
			throw new IllegalArgumentException("expected points of %d columns as the mixture was fitted to, not %d"
					.formatted(components.dimensions(), others.columns()));
		}
		return PointBlocks.of(others);
	}
}
