package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.FloatVector.zero;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import java.util.Arrays;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Kernels on one row of activations that sum over its lanes; what changes a row on the way to a sum does so in the same
 * pass. Four vectors of partial sums take turns, so that none has to wait for the addition before it.
 */
final class VectorRows {

	private static final int STEP = PartialSums.COUNT;
	private static final int SECOND = 16;
	private static final int THIRD = 32;
	private static final int FOURTH = 48;

	private final float[] first = new float[Lanes.COUNT];
	private final float[] second = new float[Lanes.COUNT];
	private final float[] rest = new float[STEP];
	private int restCount;

	float sum(float[] a, int n) {
		float total = 0;
		for (int from = 0; from < n; from += Kernels.BLOCK) {
			sum(a, from, PartialSums.span(n - from), first);
			total += PartialSums.tree(first);
		}
		return total;
	}

	float dot(float[] a, float[] b, int n) {
		float total = 0;
		for (int from = 0; from < n; from += Kernels.BLOCK) {
			dot(a, b, from, PartialSums.span(n - from), first);
			total += PartialSums.tree(first);
		}
		return total;
	}

	/** The sum of squared differences from the mean; lanes behind the last row do not count. */
	float squaredDeviations(float[] a, float mean, int n) {
		float total = 0;
		for (int from = 0; from < n; from += Kernels.BLOCK) {
			int end = Math.min(n, from + Kernels.BLOCK);
			int whole = (end - from) / STEP * STEP;
			prepareRest(a, mean, from + whole, end);
			squaredDeviations(a, mean, from, whole, rest, first);
			total += PartialSums.tree(first);
		}
		return total;
	}

	/** The deviations of a block's last rows, which do not fill sixty-four lanes. */
	private void prepareRest(float[] a, float mean, int from, int end) {
		int count = end - from;
		for (int i = 0; i < count; i++) {
			rest[i] = a[from + i] - mean;
		}
		if (count < restCount) {
			Arrays.fill(rest, count, restCount, 0f);
		}
		restCount = count;
	}

	/** As {@link Kernels#normGradient}. */
	void normGradient(float[] g, KeptLanes keep, float[] a, float scale, float shift, float[] result, int n) {
		float sum = 0;
		float dot = 0;
		for (int from = 0; from < n; from += Kernels.BLOCK) {
			normGradient(g, keep.bits, keep.factor, a, scale, shift, from, PartialSums.span(n - from), first,
					second);
			sum += PartialSums.tree(first);
			dot += PartialSums.tree(second);
		}
		result[0] = sum;
		result[1] = dot;
	}

	/** As {@link Kernels#normRectifyBackward}, without clearing the lanes behind the last row. */
	void normRectifyBackward(float[] g, KeptLanes keep, float[] a, float byGradient, float byInput, float constant,
			float[] result, int n) {
		float total = 0;
		int resting = 0;
		for (int from = 0; from < n; from += Kernels.BLOCK) {
			int span = PartialSums.span(n - from);
			resting += normRectifyBackward(g, keep.bits, keep.factor, a, byGradient, byInput, constant, from, span,
					first);
			// lanes behind the last row are zero, but not rows at rest
			resting -= Math.max(0, from + span - n);
			total += PartialSums.tree(first);
		}
		result[0] = total;
		result[1] = resting > 0 ? 1 : 0;
	}

	/** As {@link Kernels#squaredError}. */
	void squaredError(float[] output, float[] target, float scale, float[] result, int n) {
		float squares = 0;
		float sum = 0;
		for (int from = 0; from < n; from += Kernels.BLOCK) {
			squaredError(output, target, scale, from, PartialSums.span(n - from), first, second);
			squares += PartialSums.tree(first);
			sum += PartialSums.tree(second);
		}
		result[0] = squares;
		result[1] = sum;
	}

	private static void sum(float[] a, int from, int span, float[] sums) {
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		for (int i = from; i < from + span; i += STEP) {
			p0 = p0.add(fromArray(SPECIES, a, i));
			p1 = p1.add(fromArray(SPECIES, a, i + SECOND));
			p2 = p2.add(fromArray(SPECIES, a, i + THIRD));
			p3 = p3.add(fromArray(SPECIES, a, i + FOURTH));
		}
		zero(SPECIES).add(p0).add(p1).add(p2).add(p3).intoArray(sums, 0);
	}

	private static void dot(float[] a, float[] b, int from, int span, float[] sums) {
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		for (int i = from; i < from + span; i += STEP) {
			p0 = fromArray(SPECIES, a, i).fma(fromArray(SPECIES, b, i), p0);
			p1 = fromArray(SPECIES, a, i + SECOND).fma(fromArray(SPECIES, b, i + SECOND), p1);
			p2 = fromArray(SPECIES, a, i + THIRD).fma(fromArray(SPECIES, b, i + THIRD), p2);
			p3 = fromArray(SPECIES, a, i + FOURTH).fma(fromArray(SPECIES, b, i + FOURTH), p3);
		}
		zero(SPECIES).add(p0).add(p1).add(p2).add(p3).intoArray(sums, 0);
	}

	private static void squaredDeviations(float[] a, float mean, int from, int span, float[] rest, float[] sums) {
		FloatVector center = broadcast(SPECIES, mean);
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		for (int i = from; i < from + span; i += STEP) {
			p0 = plusSquare(p0, fromArray(SPECIES, a, i).sub(center));
			p1 = plusSquare(p1, fromArray(SPECIES, a, i + SECOND).sub(center));
			p2 = plusSquare(p2, fromArray(SPECIES, a, i + THIRD).sub(center));
			p3 = plusSquare(p3, fromArray(SPECIES, a, i + FOURTH).sub(center));
		}
		p0 = plusSquare(p0, fromArray(SPECIES, rest, 0));
		p1 = plusSquare(p1, fromArray(SPECIES, rest, SECOND));
		p2 = plusSquare(p2, fromArray(SPECIES, rest, THIRD));
		p3 = plusSquare(p3, fromArray(SPECIES, rest, FOURTH));
		zero(SPECIES).add(p0).add(p1).add(p2).add(p3).intoArray(sums, 0);
	}

	private static FloatVector plusSquare(FloatVector sum, FloatVector x) {
		return x.fma(x, sum);
	}

	private static void normGradient(float[] g, int[] bits, float factor, float[] a, float scale, float shift,
			int from, int span, float[] sums, float[] dots) {
		FloatVector keep = broadcast(SPECIES, factor);
		FloatVector by = broadcast(SPECIES, scale);
		FloatVector plus = broadcast(SPECIES, shift);
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		FloatVector q0 = p0;
		FloatVector q1 = p0;
		FloatVector q2 = p0;
		FloatVector q3 = p0;
		for (int i = from, group = from / Lanes.COUNT; i < from + span; i += STEP, group += 4) {
			FloatVector g0 = kept(g, i, keep, bits[group]);
			p0 = p0.add(g0);
			q0 = g0.fma(fromArray(SPECIES, a, i).fma(by, plus), q0);
			FloatVector g1 = kept(g, i + SECOND, keep, bits[group + 1]);
			p1 = p1.add(g1);
			q1 = g1.fma(fromArray(SPECIES, a, i + SECOND).fma(by, plus), q1);
			FloatVector g2 = kept(g, i + THIRD, keep, bits[group + 2]);
			p2 = p2.add(g2);
			q2 = g2.fma(fromArray(SPECIES, a, i + THIRD).fma(by, plus), q2);
			FloatVector g3 = kept(g, i + FOURTH, keep, bits[group + 3]);
			p3 = p3.add(g3);
			q3 = g3.fma(fromArray(SPECIES, a, i + FOURTH).fma(by, plus), q3);
		}
		zero(SPECIES).add(p0).add(p1).add(p2).add(p3).intoArray(sums, 0);
		zero(SPECIES).add(q0).add(q1).add(q2).add(q3).intoArray(dots, 0);
	}

	private static FloatVector kept(float[] g, int i, FloatVector factor, int bits) {
		return fromArray(SPECIES, g, i).mul(zero(SPECIES).blend(factor, VectorMask.fromLong(SPECIES, bits)));
	}

	/** Gives how many lanes are at rest. */
	private static int normRectifyBackward(float[] g, int[] bits, float factor, float[] a, float byGradient,
			float byInput, float constant, int from, int span, float[] sums) {
		FloatVector keep = broadcast(SPECIES, factor);
		FloatVector by = broadcast(SPECIES, byGradient);
		FloatVector input = broadcast(SPECIES, byInput);
		FloatVector plus = broadcast(SPECIES, constant);
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		int resting = 0;
		for (int i = from, group = from / Lanes.COUNT; i < from + span; i += STEP, group += 4) {
			VectorMask<Float> r0 = atRest(a, i);
			p0 = p0.add(passedBack(kept(g, i, keep, bits[group]), a, r0, g, i, by, input, plus));
			VectorMask<Float> r1 = atRest(a, i + SECOND);
			p1 = p1.add(passedBack(kept(g, i + SECOND, keep, bits[group + 1]), a, r1, g, i + SECOND, by, input, plus));
			VectorMask<Float> r2 = atRest(a, i + THIRD);
			p2 = p2.add(passedBack(kept(g, i + THIRD, keep, bits[group + 2]), a, r2, g, i + THIRD, by, input, plus));
			VectorMask<Float> r3 = atRest(a, i + FOURTH);
			p3 = p3.add(passedBack(kept(g, i + FOURTH, keep, bits[group + 3]), a, r3, g, i + FOURTH, by, input, plus));
			resting += r0.trueCount() + r1.trueCount() + r2.trueCount() + r3.trueCount();
		}
		zero(SPECIES).add(p0).add(p1).add(p2).add(p3).intoArray(sums, 0);
		return resting;
	}

	private static VectorMask<Float> atRest(float[] a, int i) {
		return fromArray(SPECIES, a, i).compare(VectorOperators.EQ, zero(SPECIES));
	}

	private static FloatVector passedBack(FloatVector kept, float[] a, VectorMask<Float> resting, float[] g, int i,
			FloatVector byGradient, FloatVector byInput, FloatVector constant) {
		FloatVector back = kept.fma(byGradient, fromArray(SPECIES, a, i).fma(byInput, constant)).mul(zero(SPECIES),
				resting);
		back.intoArray(g, i);
		return back;
	}

	private static void squaredError(float[] output, float[] target, float scale, int from, int span, float[] squares,
			float[] sums) {
		FloatVector p0 = zero(SPECIES);
		FloatVector p1 = p0;
		FloatVector p2 = p0;
		FloatVector p3 = p0;
		FloatVector q0 = p0;
		FloatVector q1 = p0;
		FloatVector q2 = p0;
		FloatVector q3 = p0;
		for (int i = from; i < from + span; i += STEP) {
			FloatVector d0 = fromArray(SPECIES, output, i).sub(fromArray(SPECIES, target, i));
			q0 = plusSquare(q0, d0);
			p0 = p0.add(scaled(d0, scale, output, i));
			FloatVector d1 = fromArray(SPECIES, output, i + SECOND).sub(fromArray(SPECIES, target, i + SECOND));
			q1 = plusSquare(q1, d1);
			p1 = p1.add(scaled(d1, scale, output, i + SECOND));
			FloatVector d2 = fromArray(SPECIES, output, i + THIRD).sub(fromArray(SPECIES, target, i + THIRD));
			q2 = plusSquare(q2, d2);
			p2 = p2.add(scaled(d2, scale, output, i + THIRD));
			FloatVector d3 = fromArray(SPECIES, output, i + FOURTH).sub(fromArray(SPECIES, target, i + FOURTH));
			q3 = plusSquare(q3, d3);
			p3 = p3.add(scaled(d3, scale, output, i + FOURTH));
		}
		zero(SPECIES).add(q0).add(q1).add(q2).add(q3).intoArray(squares, 0);
		zero(SPECIES).add(p0).add(p1).add(p2).add(p3).intoArray(sums, 0);
	}

	private static FloatVector scaled(FloatVector x, float scale, float[] out, int i) {
		FloatVector scaled = x.mul(scale);
		scaled.intoArray(out, i);
		return scaled;
	}
}
