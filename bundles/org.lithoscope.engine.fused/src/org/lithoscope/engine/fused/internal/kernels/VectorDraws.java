package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The numbers of {@link org.lithoscope.vae.engine.CounterBits}, bit for bit, sixteen at a time. What its formulas mean
 * is said there.
 */
final class VectorDraws {

	private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_512;
	private static final int WEYL = 0x9E3779B1;
	private static final int ROUND_1 = 0x7FEB352D;
	private static final int ROUND_2 = 0x846CA68B;
	/** The positions of sixteen neighbours, multiplied. */
	private static final IntVector NEIGHBOURS = IntVector.zero(INTS).addIndex(1).mul(WEYL);

	private static final float LN_2 = (float) Math.log(2);
	private static final float TWO_TO_MINUS_24 = 0x1p-24f;
	private static final int ONE = 1 << 24;
	private static final int ROOT_OF_HALF = (int) (Math.sqrt(0.5) * ONE);
	private static final float HALF_TURN_PER_BIT = (float) (Math.PI * 0x1p-24);

	private VectorDraws() {
	}

	/** As {@link Kernels#draw}. */
	static void keep(long key, double rate, KeptLanes kept, int n) {
		kept.factor = (float) (1 / (1 - rate));
		keep((int) key, (int) (key >>> Integer.SIZE), (int) Math.round(rate * 0x1p31), kept.bits, Lanes.padded(n));
	}

	private static void keep(int start, int twist, int threshold, int[] bits, int end) {
		for (int i = 0, group = 0; i < end; i += Lanes.COUNT, group++) {
			IntVector fraction = hash(start + i * WEYL, twist).lanewise(VectorOperators.LSHR, 1);
			bits[group] = (int) fraction.compare(VectorOperators.GE, threshold).toLong();
		}
	}

	/** As {@link Kernels#normals}. */
	static void normals(long key, float[] first, float[] second, int n) {
		int low = (int) key;
		int high = (int) (key >>> Integer.SIZE);
		radii(low, high, second, Lanes.padded(n));
		turn(high, low, first, second, Lanes.padded(n));
	}

	private static IntVector hash(int start, int twist) {
		IntVector h = NEIGHBOURS.add(start);
		h = h.lanewise(VectorOperators.XOR, h.lanewise(VectorOperators.LSHR, 16)).mul(ROUND_1)
				.lanewise(VectorOperators.XOR, twist);
		h = h.lanewise(VectorOperators.XOR, h.lanewise(VectorOperators.LSHR, 15)).mul(ROUND_2);
		return h.lanewise(VectorOperators.XOR, h.lanewise(VectorOperators.LSHR, 16));
	}

	private static FloatVector floats(IntVector integers) {
		return (FloatVector) integers.convert(VectorOperators.I2F, 0);
	}

	private static void radii(int start, int twist, float[] radii, int end) {
		for (int i = 0; i < end; i += Lanes.COUNT) {
			IntVector h = hash(start + i * WEYL, twist).lanewise(VectorOperators.OR, 1);
			IntVector zeros = h.lanewise(VectorOperators.LEADING_ZEROS_COUNT);
			IntVector mantissa = h.lanewise(VectorOperators.LSHL, zeros).lanewise(VectorOperators.LSHR, 8);
			IntVector doubled = mantissa.sub(ROOT_OF_HALF).lanewise(VectorOperators.LSHR, 31);
			FloatVector excess = floats(mantissa.lanewise(VectorOperators.LSHL, doubled).sub(ONE)).mul(TWO_TO_MINUS_24);
			FloatVector power = floats(zeros.add(doubled).neg()).mul(LN_2);
			FloatVector s = excess.div(excess.add(2f));
			FloatVector q = s.mul(s);
			FloatVector series = q.fma(1f / 7, 1f / 5).fma(q, broadcast(SPECIES, 1f / 3))
					.fma(q, broadcast(SPECIES, 1f));
			s.mul(2f).fma(series, power).mul(2f).abs().sqrt().intoArray(radii, i);
		}
	}

	private static void turn(int start, int twist, float[] first, float[] second, int end) {
		for (int i = 0; i < end; i += Lanes.COUNT) {
			IntVector h = hash(start + i * WEYL, twist).lanewise(VectorOperators.ASHR, 8);
			FloatVector half = floats(h).mul(HALF_TURN_PER_BIT);
			FloatVector square = half.mul(half);
			FloatVector sine = sine(half, square);
			FloatVector radius = fromArray(SPECIES, second, i);
			radius.mul(sine.mul(-2f).fma(sine, broadcast(SPECIES, 1f))).intoArray(first, i);
			radius.mul(sine.mul(2f).mul(cosine(square))).intoArray(second, i);
		}
	}

	private static FloatVector sine(FloatVector x, FloatVector square) {
		FloatVector p = square.fma(-1f / 39916800, 1f / 362880).fma(square, broadcast(SPECIES, -1f / 5040));
		p = p.fma(square, broadcast(SPECIES, 1f / 120)).fma(square, broadcast(SPECIES, -1f / 6));
		return p.mul(square).fma(x, x);
	}

	private static FloatVector cosine(FloatVector square) {
		FloatVector p = square.fma(1f / 479001600, -1f / 3628800).fma(square, broadcast(SPECIES, 1f / 40320));
		p = p.fma(square, broadcast(SPECIES, -1f / 720)).fma(square, broadcast(SPECIES, 1f / 24));
		return p.fma(square, broadcast(SPECIES, -0.5f)).fma(square, broadcast(SPECIES, 1f));
	}
}
