package org.lithoscope.evaluation.imputation;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;

/** A way to fill in hidden features, in scaled units. */
interface Imputer {

	/** The rows with hidden cells filled in; what {@code complete} holds in hidden cells is not looked at. */
	FloatMatrix impute(FloatMatrix complete, HiddenCells cells, Cancellation cancellation);
}
