package org.lithoscope.features;

import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;

/** The three measurements of the study's v1: density, susceptibility and gamma radiation. */
public final class ThreeFeatureSet implements FeatureSet {

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		return new LilyFeatures("gra-ms-ngr", List.of(LilyColumn.GRA, LilyColumn.MS, LilyColumn.NGR)).select(samples)
				.autoencoding();
	}
}
