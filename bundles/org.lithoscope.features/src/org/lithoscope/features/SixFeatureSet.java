package org.lithoscope.features;

import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;

/** The six measurements of the study from v2 on: density, susceptibility, gamma radiation and colour. */
public final class SixFeatureSet implements FeatureSet {

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		return new LilyFeatures("gra-ms-ngr-rgb", List.of(LilyColumn.values())).select(samples).autoencoding();
	}
}
