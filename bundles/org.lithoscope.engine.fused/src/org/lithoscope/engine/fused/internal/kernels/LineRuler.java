package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.FloatVector.zero;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import java.util.Arrays;

import jdk.incubator.vector.FloatVector;

/**
 * Tells by time whether the vectors of a row straddle lines of the processor's cache. Of the eight places within a line at which a
 * vector can begin, all are tried on one array, so that one fills whole lines wherever the array lies.
 */
final class LineRuler {

	/** How many places within a line an array can begin at. */
	static final int PLACES = 8;

	/** Numbers from one place to the next. */
	private static final int LANES_PER_PLACE = 2;
	private static final int REPEATS = 16;
	private static final int ROUNDS = 4;
	/** Nanoseconds: machine code takes some hundred for a round; where it takes this long there is none yet. */
	private static final long NOT_COMPILED = 5000;
	/** By how much straddling has to be slower for times to be told apart. */
	private static final double LEAST_CONTRAST = 1.2;

	private final float[] array = new float[Kernels.BLOCK + PLACES * LANES_PER_PLACE];
	private final long[] times = new long[PLACES];
	private double limit;
	private float sum;

	/** Measures itself; false where lines cannot be told, for instance before the kernels have been compiled. */
	boolean read() {
		for (int place = 0; place < PLACES; place++) {
			times[place] = time(array, place * LANES_PER_PLACE);
		}
		Arrays.sort(times);
		limit = 0.5 * (times[0] + times[PLACES / 2]);
		return limit < NOT_COMPILED && times[PLACES / 2] > LEAST_CONTRAST * times[0];
	}

	/** How long a row of a block or more takes, in parts of the time that tells those in place from all others. */
	double measure(float[] row) {
		return time(row, 0) / limit;
	}

	/** The least time of some, in nanoseconds: others may be at work on the same processor. */
	private long time(float[] row, int from) {
		long least = Long.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			for (int i = 0; i < REPEATS; i++) {
				sum += loads(row, from);
			}
			least = Math.min(least, System.nanoTime() - start);
		}
		return least;
	}

	/** Loads a block of vectors, each once, and does so little else that loading takes the time. */
	private static float loads(float[] a, int from) {
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		for (int i = from; i < from + Kernels.BLOCK; i += 128) {
			p0 = fromArray(SPECIES, a, i).fma(fromArray(SPECIES, a, i + 16), p0);
			p1 = fromArray(SPECIES, a, i + 32).fma(fromArray(SPECIES, a, i + 48), p1);
			p2 = fromArray(SPECIES, a, i + 64).fma(fromArray(SPECIES, a, i + 80), p2);
			p3 = fromArray(SPECIES, a, i + 96).fma(fromArray(SPECIES, a, i + 112), p3);
		}
		return p0.add(p1).add(p2.add(p3)).lane(0);
	}
}
