package org.lithoscope.features;

/** The six measurements of the study from v2 on: density, susceptibility, gamma radiation and colour. */
public final class SixFeatureSet extends MeasuredFeatureSet {

	public SixFeatureSet() {
		super("gra-ms-ngr-rgb", LilyColumn.SIX);
	}
}
