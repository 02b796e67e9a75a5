package org.lithoscope.clustering.mixture;

import java.util.Arrays;
import java.util.Objects;

/**
 * What a mixture says of points.
 *
 * @param labels per point the component with the largest responsibility, 0 to {@code k − 1}; the first of equals
 * @param logLikelihoods per point the natural logarithm of the mixture's density there
 */
public record MixtureAssignment(int[] labels, double[] logLikelihoods) {

	public MixtureAssignment {
		Objects.requireNonNull(labels, "labels");
		Objects.requireNonNull(logLikelihoods, "logLikelihoods");
	}

	/** The mean log-likelihood of a point; NaN if there are none. */
	public double meanLogLikelihood() {
		return Arrays.stream(logLikelihoods).sum() / logLikelihoods.length;
	}
}
