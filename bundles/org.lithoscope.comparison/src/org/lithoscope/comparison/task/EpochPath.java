package org.lithoscope.comparison.task;

import java.util.List;
import java.util.Objects;

/**
 * The way of one run through its epochs, in the plane of a loss and the compared figure.
 *
 * @param experiment its name
 * @param run its short id
 * @param repeat from 0
 * @param fold from 0
 * @param kept the number of the epoch whose weights were kept, from 0; it is among the points wherever both values are known
 * @param points in the order of epochs, one or more
 */
public record EpochPath(String experiment, String run, int repeat, int fold, int kept, List<Point> points) {

	/**
	 * Where the run stood after an epoch.
	 *
	 * @param epoch from 0
	 * @param loss on validation rows, finite, as it is measured, not turned
	 * @param task the compared figure, finite
	 */
	public record Point(int epoch, double loss, double task) {
	}

	public EpochPath {
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(run, "run");
		points = List.copyOf(points);
		if (points.isEmpty()) {
			throw new IllegalArgumentException("the path of run %s needs points".formatted(run));
		}
	}
}
