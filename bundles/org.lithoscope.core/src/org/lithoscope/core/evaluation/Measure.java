package org.lithoscope.core.evaluation;

import java.util.Objects;

import org.lithoscope.core.split.Part;

/**
 * One figure of one run.
 *
 * @param name the declared name, for instance {@code ari} or {@code elbo1}
 * @param rows the side of the fold it was computed on
 * @param k the number of clusters it belongs to, or 0 where it belongs to none
 * @param value the figure; NaN where it is not defined for these rows
 */
public record Measure(String name, Part rows, int k, double value) {

	public Measure {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(rows, "rows");
	}

	/** What the figure is of, without the value, for instance {@code ari@12/test}. */
	public String key() {
		return name + (k > 0 ? "@" + k : "") + "/" + rows.id();
	}
}
