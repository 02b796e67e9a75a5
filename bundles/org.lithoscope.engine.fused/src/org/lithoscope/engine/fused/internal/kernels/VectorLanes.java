package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.FloatVector.zero;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Kernels from lane to lane. The compiler vectorises such loops by itself, but goes through the first and last lanes
 * one by one, which for a batch takes as long as all others.
 */
final class VectorLanes {

	private VectorLanes() {
	}

	/** {@code a = max(a, 0)} up to the end of the last started vector. */
	static void rectify(float[] a, int n) {
		for (int i = 0; i < n; i += Lanes.COUNT) {
			rectified(fromArray(SPECIES, a, i)).intoArray(a, i);
		}
	}

	/** Rectifies as {@code Math.max(a, 0f)} does, but in fewer instructions than the vectors' own maximum. */
	static FloatVector rectified(FloatVector x) {
		return x.blend(zero(SPECIES), x.compare(VectorOperators.LE, zero(SPECIES)));
	}

	/** {@code out = a · scale + shift} up to the end of the last started vector. */
	static void affine(float[] a, float scale, float shift, float[] out, int n) {
		FloatVector by = broadcast(SPECIES, scale);
		FloatVector plus = broadcast(SPECIES, shift);
		for (int i = 0; i < n; i += Lanes.COUNT) {
			fromArray(SPECIES, a, i).fma(by, plus).intoArray(out, i);
		}
	}

	/** {@code out = (a · scale + shift) · keep} up to the end of the last started vector. */
	static void affine(float[] a, float scale, float shift, KeptLanes keep, float[] out, int n) {
		affine(a, scale, shift, keep.bits, keep.factor, out, n);
	}

	private static void affine(float[] a, float scale, float shift, int[] bits, float factor, float[] out, int n) {
		FloatVector by = broadcast(SPECIES, scale);
		FloatVector plus = broadcast(SPECIES, shift);
		FloatVector kept = broadcast(SPECIES, factor);
		for (int i = 0, group = 0; i < n; i += Lanes.COUNT, group++) {
			FloatVector keep = zero(SPECIES).blend(kept, VectorMask.fromLong(SPECIES, bits[group]));
			fromArray(SPECIES, a, i).fma(by, plus).mul(keep).intoArray(out, i);
		}
	}

	/** {@code a *= keep} up to the end of the last started vector. */
	static void keep(float[] a, KeptLanes keep, int n) {
		keep(a, keep.bits, keep.factor, n);
	}

	private static void keep(float[] a, int[] bits, float factor, int n) {
		FloatVector kept = broadcast(SPECIES, factor);
		for (int i = 0, group = 0; i < n; i += Lanes.COUNT, group++) {
			FloatVector keep = zero(SPECIES).blend(kept, VectorMask.fromLong(SPECIES, bits[group]));
			fromArray(SPECIES, a, i).mul(keep).intoArray(a, i);
		}
	}
}
