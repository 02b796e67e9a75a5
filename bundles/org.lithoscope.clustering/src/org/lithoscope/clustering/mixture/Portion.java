package org.lithoscope.clustering.mixture;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.core.run.Cancellation;

/** The sums over a range of blocks. */
final class Portion {

	private final PointBlocks points;
	private final BlockRange range;
	private final Responsibilities responsibilities;
	private final Moments moments;
	private double logLikelihood;

	Portion(PointBlocks points, BlockRange range, int components, CovarianceForm form) {
		this.points = points;
		this.range = range;
		this.responsibilities = new Responsibilities(components, points.width());
		this.moments = new Moments(components, points.dimensions(), form.isAxisParallel());
	}

	/** Sums of the points as labelled; deviations from {@code origins}. */
	void sumLabelled(int[] labels, double[][] origins) {
		moments.clear();
		for (int b = range.first(); b < range.end(); b++) {
			responsibilities.set(points, b, labels);
			moments.add(responsibilities, origins);
		}
	}

	/** Sums of the points weighted with their responsibilities; deviations from the components' means. */
	void sumExpected(Components components, double[][] origins, Cancellation cancellation) {
		moments.clear();
		logLikelihood = 0;
		for (int b = range.first(); b < range.end(); b++) {
			cancellation.check();
			responsibilities.compute(components, points, b);
			moments.add(responsibilities, origins);
			logLikelihood += LaneKernels.sum(responsibilities.logLikelihoods());
		}
	}

	Moments moments() {
		return moments;
	}

	/** The sum of the points' log-likelihoods under the components of the last expectation. */
	double logLikelihood() {
		return logLikelihood;
	}
}
