package org.lithoscope.features;

/** The four measurements on discrete samples that the study began with. */
public final class DiscreteFeatureSet extends MeasuredFeatureSet {

	public DiscreteFeatureSet() {
		super("mad", LilyColumn.DISCRETE);
	}
}
