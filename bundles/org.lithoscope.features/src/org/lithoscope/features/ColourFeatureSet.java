package org.lithoscope.features;

/** The core's colour alone, as in the study's v2.6.3. */
public final class ColourFeatureSet extends MeasuredFeatureSet {

	public ColourFeatureSet() {
		super("rgb", LilyColumn.COLOUR);
	}
}
