package org.lithoscope.statistics.interval;

/**
 * A confidence interval.
 *
 * @param low the lower end
 * @param high the upper end
 * @param level the confidence, above 0 and below 1, usually 0.95
 */
public record Interval(double low, double high, double level) {

	public Interval {
		requireLevel(level);
		if (!(low <= high)) {
			throw new IllegalArgumentException("an interval cannot reach from %s to %s".formatted(low, high));
		}
	}

	/** Whether a value lies in the interval, its ends included. */
	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	/** Half the distance between the ends. */
	public double halfWidth() {
		return (high - low) / 2;
	}

	static void requireLevel(double level) {
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("confidence level %s: expected above 0 and below 1".formatted(level));
		}
	}
}
