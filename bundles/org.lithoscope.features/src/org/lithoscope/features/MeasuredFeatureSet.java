package org.lithoscope.features;

import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;

/** Some of the study's measurements, taken as they are. */
abstract class MeasuredFeatureSet implements FeatureSet {

	private final LilyFeatures features;

	/** @param id the id it is contributed under */
	MeasuredFeatureSet(String id, List<LilyColumn> needed) {
		this.features = new LilyFeatures(id, needed);
	}

	@Override
	public final FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		return features.select(samples).autoencoding();
	}
}
