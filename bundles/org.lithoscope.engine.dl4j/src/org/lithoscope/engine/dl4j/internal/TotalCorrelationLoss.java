package org.lithoscope.engine.dl4j.internal;

import org.lithoscope.engine.dl4j.LossVariables;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/** {@link org.lithoscope.vae.spec.Term.TotalCorrelation}, not yet weighted, as a mean per row. */
final class TotalCorrelationLoss {

	private static final double LOG_2_PI = Math.log(2 * Math.PI);
	/** The dimension of a tensor {@code i × j × latent} along which posteriors are averaged. */
	private static final int POSTERIORS = 1;

	private TotalCorrelationLoss() {
	}

	static SDVariable of(LossVariables variables) {
		SameDiff graph = variables.graph();
		SDVariable z = graph.expandDims(variables.z(), 1);
		SDVariable mu = graph.expandDims(variables.mu(), 0);
		SDVariable logVariance = graph.expandDims(variables.logVariance(), 0);
		SDVariable squares = graph.math().square(z.sub(mu)).mul(graph.math().exp(logVariance.neg()));
		SDVariable logDensities = squares.add(logVariance).add(LOG_2_PI).mul(-0.5);
		SDVariable joint = logMeanExp(graph, logDensities.sum(2));
		SDVariable perDimension = logMeanExp(graph, logDensities);
		return joint.mean().sub(perDimension.mean().mul(variables.spec().latent()));
	}

	private static SDVariable logMeanExp(SameDiff graph, SDVariable logs) {
		SDVariable largest = logs.max(true, POSTERIORS);
		SDVariable mean = graph.math().exp(logs.sub(largest)).mean(true, POSTERIORS);
		return graph.math().log(mean).add(largest);
	}
}
