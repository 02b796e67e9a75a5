package org.lithoscope.core.feature;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.matrix.DoubleMatrix;

/**
 * What a feature set makes of a sample table: unscaled inputs and targets of the samples that have them all.
 *
 * @param samples the table the rows come from
 * @param sampleOfRow per row of the matrices the row of {@code samples}, strictly increasing
 * @param inputFeatures one per column of {@code inputs}
 * @param inputs {@code rows × inputFeatures}, no NaN
 * @param targetFeatures one per column of {@code targets}; the same list as {@code inputFeatures} unless the model
 *        reconstructs something other than what it reads
 * @param targets {@code rows × targetFeatures}, no NaN; the same matrix as {@code inputs} in the ordinary case
 * @param notes what the user should know: rows left out, boreholes that vanished, and why
 */
public record FeatureTable(SampleTable samples, int[] sampleOfRow, List<Feature> inputFeatures, DoubleMatrix inputs,
		List<Feature> targetFeatures, DoubleMatrix targets, List<String> notes) {

	public FeatureTable {
		Objects.requireNonNull(samples, "samples");
		inputFeatures = List.copyOf(inputFeatures);
		targetFeatures = List.copyOf(targetFeatures);
		notes = List.copyOf(notes);
		if (inputs.rows() != sampleOfRow.length || targets.rows() != sampleOfRow.length) {
			throw new IllegalArgumentException("matrices and sampleOfRow differ in length");
		}
		if (inputs.columns() != inputFeatures.size() || targets.columns() != targetFeatures.size()) {
			throw new IllegalArgumentException("matrices and features differ in width");
		}
	}

	/** A table whose target is its input. */
	public static FeatureTable autoencoding(SampleTable samples, int[] sampleOfRow, List<Feature> features,
			DoubleMatrix values, List<String> notes) {
		return new FeatureTable(samples, sampleOfRow, features, values, features, values, notes);
	}

	public int rows() {
		return sampleOfRow.length;
	}

	/** Whether the model reconstructs exactly what it reads. */
	public boolean isAutoencoding() {
		return inputs == targets;
	}
}
