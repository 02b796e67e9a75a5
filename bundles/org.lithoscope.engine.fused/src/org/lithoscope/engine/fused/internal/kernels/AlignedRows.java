package org.lithoscope.engine.fused.internal.kernels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of activations whose vectors do not straddle lines of the processor's cache, which makes training a quarter
 * faster.
 *
 * <p>A vector is as long as a line, an array can begin at every eighth byte, and Java does not tell at which. But a row
 * whose vectors each fill one line is added up in two thirds of the time of others, which {@link LineRuler} measures.
 * Garbage collection can move rows to other places; {@link #areInPlace} finds that out. All this is a matter of speed
 * alone: a wrong guess changes no bit.
 */
final class AlignedRows {

	/** An array of this length and its header move what is allocated next on by eight bytes, beyond a whole line. */
	private static final int ONE_PLACE = 56;
	/** How often a row has to be found out of place before that is believed: others may be at work, too. */
	private static final int ATTEMPTS = 3;

	private final LineRuler ruler = new LineRuler();
	private final List<float[]> samples = new ArrayList<>();
	/** What lies between two rows; a field, so that the compiler does not do without it. */
	private byte[] between;

	/** As {@link Kernels#place}. */
	float[][] place(int count, int lanes) {
		float[][] rows = Kernels.rows(count, lanes);
		if (count > 0) {
			if (ruler.read()) {
				Arrays.setAll(rows, i -> place(rows[i].length));
			}
			samples.add(rows[0]);
		}
		return rows;
	}

	/** The first row in place of some that lie behind each other; if none seems to be, the one that is nearest to it. */
	private float[] place(int length) {
		float[] best = new float[length];
		double least = ruler.measure(best);
		for (int place = 1; place < LineRuler.PLACES && least > 1; place++) {
			between = new byte[ONE_PLACE];
			float[] row = new float[length];
			double measured = ruler.measure(row);
			if (measured < least) {
				least = measured;
				best = row;
			}
		}
		return best;
	}

	/** As {@link Kernels#inPlace}. */
	boolean areInPlace() {
		for (float[] row : samples) {
			if (isOutOfPlace(row)) {
				return false;
			}
		}
		return true;
	}

	private boolean isOutOfPlace(float[] row) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			if (!ruler.read() || ruler.measure(row) <= 1) {
				return false;
			}
		}
		return true;
	}
}
