package org.lithoscope.description;

import java.util.Objects;

/**
 * In how many directions the transformed and standardised features vary, of samples that miss no value.
 *
 * @param features how many features took part: those that vary
 * @param sampled how many samples took part, a random choice of those that are complete
 * @param complete how many samples have all features
 * @param twoNearest the estimate from the two nearest neighbours (TwoNN), NaN where there is none
 * @param likelihood the maximum-likelihood estimate from more neighbours (MLE), NaN where there is none
 * @param remark why there is no estimate, or an empty string
 */
public record IntrinsicDimension(int features, int sampled, int complete, double twoNearest, double likelihood,
		String remark) {

	public IntrinsicDimension {
		Objects.requireNonNull(remark, "remark");
	}
}
