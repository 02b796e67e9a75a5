package org.lithoscope.core.scaling;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;

/** A scaling with its learned constants; immutable and usable from many threads. */
public interface FittedScaler {

	/** Scaled values, {@code rows × features}. */
	FloatMatrix transform(DoubleMatrix raw);

	/** The inverse of {@link #transform}, up to rounding to single precision. */
	DoubleMatrix inverse(FloatMatrix scaled);

	/** The learned constants as a tree of maps, lists, strings, numbers and booleans, ready for JSON. */
	Map<String, Object> state();

	/** One sentence per feature that says what is done to it and why. */
	List<String> describe();
}
