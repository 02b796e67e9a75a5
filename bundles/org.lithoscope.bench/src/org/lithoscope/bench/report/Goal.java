package org.lithoscope.bench.report;

import java.util.Objects;

/**
 * What a figure should be, on the machine that the goals were set for: two cores with AVX-512. Elsewhere it is
 * orientation; that it is not reached is no failure.
 *
 * @param name what is measured, a few words
 * @param value what was measured
 * @param unit of both numbers, empty for a ratio
 * @param bound what should be reached
 * @param least whether the bound is the least value that will do, or the largest
 * @param objection why the value does not count although it reaches the bound, empty if it counts
 */
public record Goal(String name, double value, String unit, double bound, boolean least, String objection) {

	public Goal {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(objection, "objection");
	}

	static Goal atLeast(String name, double value, String unit, double bound) {
		return new Goal(name, value, unit, bound, true, "");
	}

	static Goal atMost(String name, double value, String unit, double bound) {
		return new Goal(name, value, unit, bound, false, "");
	}

	/** The same, which does not count if there is an objection. */
	Goal unless(String objection) {
		return new Goal(name, value, unit, bound, least, objection);
	}

	/** Whether the bound is reached by something that counts. */
	public boolean reached() {
		return objection.isEmpty() && (least ? value >= bound : value <= bound);
	}
}
