package org.lithoscope.features;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.feature.Feature;

/**
 * A column of the table together with the feature it becomes.
 *
 * @param feature how models, scalers and charts call it
 * @param column where its values stand
 */
record MeasuredColumn(Feature feature, NumericColumn column) {

	/** A column taken under its own name. */
	static MeasuredColumn asItIs(NumericColumn column) {
		return new MeasuredColumn(new Feature(column.name(), column.unit(), column.name()), column);
	}

	/** Whether a sample was measured; an infinite value is no measurement either. */
	boolean isPresent(int sample) {
		return Double.isFinite(column.values()[sample]);
	}

	/** The column as messages call it: its name, and the feature's where that is another. */
	String label() {
		return feature.name().equals(column.name()) ? "'%s'".formatted(column.name())
				: "'%s' (feature %s)".formatted(column.name(), feature.name());
	}
}
