package org.lithoscope.exploration;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/**
 * What a run's model makes of the samples; samples that lack one of its features have no row.
 *
 * @param run the run
 * @param samples per row the sample, increasing
 * @param parts per row the side of the fold; null for a sample that took part in nothing
 * @param latent {@code rows × latentSize}
 * @param errors per row the squared error of the reconstruction, summed over scaled features; empty where the model has
 *        no decoder
 */
public record EncodedRun(RunRecord run, int[] samples, Part[] parts, FloatMatrix latent, double[] errors) {

	public EncodedRun {
		Objects.requireNonNull(run, "run");
		if (samples.length != latent.rows() || parts.length != samples.length
				|| errors.length != 0 && errors.length != samples.length) {
			throw new IllegalArgumentException("rows differ in number");
		}
	}

	/** The rows on one side of the fold, increasing. */
	public int[] rows(Part part) {
		return IntStream.range(0, parts.length).filter(r -> parts[r] == part).toArray();
	}

	/** The row of a sample, negative if it has none. */
	public int rowOf(int sample) {
		return Arrays.binarySearch(samples, sample);
	}
}
