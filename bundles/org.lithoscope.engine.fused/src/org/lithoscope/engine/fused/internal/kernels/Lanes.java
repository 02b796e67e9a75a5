package org.lithoscope.engine.fused.internal.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sixteen lanes, and how sixteen vectors are summed at once.
 *
 * <p>In all vector kernels, methods are short and vectors stay inside them: where the compiler gives up inlining, a
 * vector that is passed on becomes an object, and the kernel ten times slower.
 */
final class Lanes {

	static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;
	static final int COUNT = PartialSums.LANES;

	private static final VectorShuffle<Float> SWAP_8 = swap(8);
	private static final VectorShuffle<Float> SWAP_4 = swap(4);
	private static final VectorShuffle<Float> SWAP_2 = swap(2);
	private static final VectorShuffle<Float> SWAP_1 = swap(1);

	private Lanes() {
	}

	/** The number of lanes rounded up to whole vectors. */
	static int padded(int lanes) {
		return (lanes + COUNT - 1) / COUNT * COUNT;
	}

	private static VectorShuffle<Float> swap(int distance) {
		return VectorShuffle.fromOp(SPECIES, lane -> lane ^ distance);
	}

	/**
	 * Sums over sixteen vectors, each in the order of {@link PartialSums#tree}.
	 *
	 * @param vectors sixteen vectors one after another, from {@code first} on; overwritten
	 * @param sums receives their sums, from {@code to} on
	 */
	static void sumEach(float[] vectors, int first, float[] sums, int to) {
		fold(vectors, first, 4, VectorMask.fromLong(SPECIES, 0xFF00), SWAP_8, VectorMask.fromLong(SPECIES, 0xF0F0),
				SWAP_4, vectors, first);
		fold(vectors, first, 1, VectorMask.fromLong(SPECIES, 0xCCCC), SWAP_2, VectorMask.fromLong(SPECIES, 0xAAAA),
				SWAP_1, sums, to);
	}

	/**
	 * Folds four times {@code count} vectors into {@code count}. In each of two steps two vectors become one: to each
	 * lane the lane at the step's distance is added, of one vector in the lower lanes and of the other in the upper.
	 */
	private static void fold(float[] vectors, int first, int count, VectorMask<Float> upper1,
			VectorShuffle<Float> swap1, VectorMask<Float> upper2, VectorShuffle<Float> swap2, float[] out, int to) {
		int distance = COUNT * count;
		for (int i = 0; i < distance; i += COUNT) {
			FloatVector a = FloatVector.fromArray(SPECIES, vectors, first + i);
			FloatVector b = FloatVector.fromArray(SPECIES, vectors, first + i + distance);
			FloatVector c = FloatVector.fromArray(SPECIES, vectors, first + i + 2 * distance);
			FloatVector d = FloatVector.fromArray(SPECIES, vectors, first + i + 3 * distance);
			FloatVector ac = a.blend(c, upper1).add(c.blend(a, upper1).rearrange(swap1));
			FloatVector bd = b.blend(d, upper1).add(d.blend(b, upper1).rearrange(swap1));
			ac.blend(bd, upper2).add(bd.blend(ac, upper2).rearrange(swap2)).intoArray(out, to + i);
		}
	}
}
