package org.lithoscope.description;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.data.Origin;

/**
 * What is in a table of samples.
 *
 * @param origin where the table comes from, with what its reader remarked
 * @param hash the table's content hash, its identity in every run
 * @param rows how many samples
 * @param coverage boreholes, sites and depths
 * @param features one per measured column, in the table's order
 * @param correlations of all pairs of features
 * @param lithologies how often each was described
 * @param dimension in how many directions the features vary
 * @param warnings what to look at before a run
 */
public record TableDescription(Origin origin, String hash, int rows, Coverage coverage,
		List<FeatureDescription> features, Correlations correlations, LithologyCounts lithologies,
		IntrinsicDimension dimension, List<Warning> warnings) {

	public TableDescription {
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(coverage, "coverage");
		Objects.requireNonNull(correlations, "correlations");
		Objects.requireNonNull(lithologies, "lithologies");
		Objects.requireNonNull(dimension, "dimension");
		features = List.copyOf(features);
		warnings = List.copyOf(warnings);
	}
}
