package org.lithoscope.evaluation.clustering;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;

/**
 * The rows of one side of the fold that count, with their clusters.
 *
 * @param part the side
 * @param k how many clusters were asked for
 * @param latent {@code rows × latentSize}
 * @param lithologies per row its lithology code, negative where none was described
 * @param labels per row its cluster; {@link #NOISE} where noise counts as a cluster
 * @param noise how many rows the method called noise, whether they count or not
 */
record ClusteredSide(Part part, int k, FloatMatrix latent, int[] lithologies, int[] labels, int noise) {

	/** The label of noise. */
	static final int NOISE = -1;

	static ClusteredSide of(Part part, int k, FloatMatrix latent, int[] lithologies, Clustering clustering,
			boolean countNoise) {
		int[] labels = Arrays.stream(clustering.labels()).map(label -> Math.max(label, NOISE)).toArray();
		int[] clear = clear(clustering);
		int noise = labels.length - clear.length;
		if (countNoise || noise == 0) {
			return new ClusteredSide(part, k, latent, lithologies, labels, noise);
		}
		return new ClusteredSide(part, k, latent.selectRows(clear), selected(lithologies, clear),
				selected(labels, clear), noise);
	}

	/** The rows that the method does not call noise. */
	static int[] clear(Clustering clustering) {
		int[] labels = clustering.labels();
		return IntStream.range(0, labels.length).filter(r -> labels[r] >= 0).toArray();
	}

	int rows() {
		return labels.length;
	}

	/** Says what became of noise, if there is any. */
	void noteNoise(Findings findings) {
		if (noise > 0) {
			boolean counted = Arrays.stream(labels).anyMatch(label -> label == NOISE);
			findings.note("k = %d: the method calls %d %s rows noise; they %s.".formatted(k, noise, part.id(),
					counted ? "count as one more cluster" : "are left out of all measures"));
		}
	}

	/** The rows whose lithology was described. */
	int[] described() {
		return IntStream.range(0, rows()).filter(r -> lithologies[r] >= 0).toArray();
	}

	static int[] selected(int[] values, int[] rows) {
		return Arrays.stream(rows).map(r -> values[r]).toArray();
	}
}
