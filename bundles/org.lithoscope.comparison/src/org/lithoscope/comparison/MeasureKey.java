package org.lithoscope.comparison;

import java.util.Objects;

import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;

/**
 * What a figure is of.
 *
 * @param name the measure's declared name, for instance {@code ari}
 * @param k the number of clusters, or 0 where it belongs to none
 * @param rows the side of the fold it was computed on
 */
public record MeasureKey(String name, int k, Part rows) {

	public MeasureKey {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(rows, "rows");
	}

	/** What a measure is of. */
	public static MeasureKey of(Measure measure) {
		return new MeasureKey(measure.name(), measure.k(), measure.rows());
	}

	/** The form used in files, for instance {@code ari@12/test}. */
	public String text() {
		return new Measure(name, rows, k, Double.NaN).key();
	}

	@Override
	public String toString() {
		return text();
	}
}
