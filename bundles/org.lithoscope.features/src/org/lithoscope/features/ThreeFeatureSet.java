package org.lithoscope.features;

/** The three measurements of the study's v1: density, susceptibility and gamma radiation. */
public final class ThreeFeatureSet extends MeasuredFeatureSet {

	public ThreeFeatureSet() {
		super("gra-ms-ngr", LilyColumn.PHYSICAL);
	}
}
