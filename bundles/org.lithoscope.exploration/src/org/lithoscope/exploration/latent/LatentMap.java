package org.lithoscope.exploration.latent;

import java.util.Objects;

import org.lithoscope.exploration.EncodedRun;

/**
 * The rows of a run in two dimensions.
 *
 * @param encoded the rows
 * @param projection the id of the projection
 * @param note what was projected and how, a sentence for people
 * @param x per row its place; NaN for rows that the projection left out
 * @param y per row its place
 */
public record LatentMap(EncodedRun encoded, String projection, String note, float[] x, float[] y) {

	public LatentMap {
		Objects.requireNonNull(encoded, "encoded");
		Objects.requireNonNull(projection, "projection");
		Objects.requireNonNull(note, "note");
		if (x.length != encoded.samples().length || y.length != x.length) {
			throw new IllegalArgumentException("expected one place per row");
		}
	}

	/** How many rows have a place. */
	public int placed() {
		int count = 0;
		for (float value : x) {
			count += Float.isNaN(value) ? 0 : 1;
		}
		return count;
	}
}
