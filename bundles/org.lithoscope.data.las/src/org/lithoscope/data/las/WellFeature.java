package org.lithoscope.data.las;

import java.util.Optional;

/**
 * A feature in one file.
 *
 * @param curve its curve; empty where the file has none
 * @param factor what its values are multiplied by to be in the table's unit
 */
record WellFeature(Optional<Curve> curve, double factor) {

	/** The value in a row, NaN where it is missing. */
	double value(int row) {
		return curve.isEmpty() ? Double.NaN : curve.get().value(row) * factor;
	}
}
