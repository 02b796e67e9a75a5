package org.lithoscope.core.feature;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;

/** Chooses or derives a model's input from samples; contributed to {@code org.lithoscope.core.featureSets}. */
public interface FeatureSet {

	/**
	 * Builds the feature table. Samples with a missing feature are left out and counted in the notes, by feature, and
	 * so are boreholes that vanish because of it.
	 *
	 * @throws DataException if a needed column is absent (naming the nearest columns there are), entirely missing or
	 *         constant, or no sample has all features
	 */
	FeatureTable build(SampleTable samples, Parameters parameters) throws DataException;
}
