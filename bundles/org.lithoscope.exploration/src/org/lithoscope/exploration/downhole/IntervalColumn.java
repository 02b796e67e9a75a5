package org.lithoscope.exploration.downhole;

import java.util.List;
import java.util.Objects;

/**
 * A column of a downhole log that shows one code per depth interval, for instance lithologies or clusters.
 *
 * @param name its heading
 * @param intervals from the top down, without overlap; where nothing was sampled there is none
 */
public record IntervalColumn(String name, List<Interval> intervals) {

	/**
	 * A stretch with one code.
	 *
	 * @param top in metres
	 * @param base in metres, below the top
	 * @param code the code, negative for none
	 * @param from the first of its samples, an index into {@link DownholeLog#samples}
	 * @param to the index after its last sample
	 */
	public record Interval(double top, double base, int code, int from, int to) {
	}

	public IntervalColumn {
		Objects.requireNonNull(name, "name");
		intervals = List.copyOf(intervals);
	}
}
