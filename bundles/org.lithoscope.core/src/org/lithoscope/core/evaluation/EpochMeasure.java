package org.lithoscope.core.evaluation;

import java.util.Objects;

/**
 * A figure of the model as it was after an epoch of its training.
 *
 * @param epoch the number of the epoch, from 0
 * @param measure the figure
 */
public record EpochMeasure(int epoch, Measure measure) {

	public EpochMeasure {
		Objects.requireNonNull(measure, "measure");
	}
}
