package org.lithoscope.features;

/** The seven measurements of the study's v2.6.1, with reflectance and point susceptibility. */
public final class ReflectanceFeatureSet extends MeasuredFeatureSet {

	public ReflectanceFeatureSet() {
		super("reflectance", LilyColumn.REFLECTANCE);
	}
}
