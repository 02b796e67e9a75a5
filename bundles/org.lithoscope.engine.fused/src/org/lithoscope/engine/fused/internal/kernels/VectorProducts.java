package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.VectorOperators.LE;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import java.util.Arrays;

import jdk.incubator.vector.FloatVector;

/**
 * Matrix times activations in tiles of outputs by 64 lanes whose sums stay in registers while the inputs pass by.
 *
 * <p>Every weight is loaded for four vectors and every vector for six (or four) weights; that is what keeps the
 * multipliers busy, since vectors in Java arrays straddle cache lines and cost two loads each.
 */
final class VectorProducts {

	private static final int TILE = 64;

	private float[] packed = new float[0];
	private float[] starts = new float[0];

	/**
	 * As {@link Kernels#product}, without clearing the lanes behind the last row.
	 *
	 * @param rectified whether max(out, 0) is given instead
	 */
	void product(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins, float[][] out,
			int outs, boolean rectified, int n) {
		start(w, bias, outs);
		if (outStride == 1) {
			tiles(w, offset, inStride, starts, in, ins, out, outs, rectified, n);
		} else {
			pack(w, offset, outStride, inStride, ins, outs);
			tiles(packed, 0, outs, starts, in, ins, out, outs, rectified, n);
		}
	}

	private void start(float[] w, int bias, int outs) {
		if (starts.length < outs) {
			starts = new float[outs];
		}
		if (bias < 0) {
			Arrays.fill(starts, 0, outs, 0f);
		} else {
			System.arraycopy(w, bias, starts, 0, outs);
		}
	}

	/** Puts the weights of one input next to each other: {@code packed[k · outs + j]}. */
	private void pack(float[] w, int offset, int outStride, int inStride, int ins, int outs) {
		if (packed.length < ins * outs) {
			packed = new float[ins * outs];
		}
		for (int k = 0; k < ins; k++) {
			pack(w, offset + k * inStride, outStride, packed, k * outs, outs);
		}
	}

	private static void pack(float[] w, int offset, int stride, float[] packed, int first, int count) {
		for (int j = 0; j < count; j++) {
			packed[first + j] = w[offset + j * stride];
		}
	}

	private static void tiles(float[] w, int offset, int stride, float[] start, float[][] in, int ins, float[][] out,
			int outs, boolean rectified, int n) {
		for (int lane = 0; lane < n; lane += TILE) {
			int j = 0;
			for (; outs - j >= 10 || outs - j == 6; j += 6) {
				six(w, offset + j, stride, start, j, in, ins, out, rectified, lane);
			}
			for (; outs - j >= 4; j += 4) {
				four(w, offset + j, stride, start, j, in, ins, out, rectified, lane);
			}
			for (; j < outs; j++) {
				one(w, offset + j, stride, start, j, in, ins, out, rectified, lane);
			}
		}
	}

	/** Six outputs by 64 lanes. */
	private static void six(float[] w, int offset, int stride, float[] start, int first, float[][] in, int ins,
			float[][] out, boolean rectified, int lane) {
		FloatVector a0 = broadcast(SPECIES, start[first]);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		FloatVector a3 = a0;
		FloatVector b0 = broadcast(SPECIES, start[first + 1]);
		FloatVector b1 = b0;
		FloatVector b2 = b0;
		FloatVector b3 = b0;
		FloatVector c0 = broadcast(SPECIES, start[first + 2]);
		FloatVector c1 = c0;
		FloatVector c2 = c0;
		FloatVector c3 = c0;
		FloatVector d0 = broadcast(SPECIES, start[first + 3]);
		FloatVector d1 = d0;
		FloatVector d2 = d0;
		FloatVector d3 = d0;
		FloatVector e0 = broadcast(SPECIES, start[first + 4]);
		FloatVector e1 = e0;
		FloatVector e2 = e0;
		FloatVector e3 = e0;
		FloatVector f0 = broadcast(SPECIES, start[first + 5]);
		FloatVector f1 = f0;
		FloatVector f2 = f0;
		FloatVector f3 = f0;
		for (int k = 0, p = offset; k < ins; k++, p += stride) {
			float[] row = in[k];
			FloatVector x0 = fromArray(SPECIES, row, lane);
			FloatVector x1 = fromArray(SPECIES, row, lane + 16);
			FloatVector x2 = fromArray(SPECIES, row, lane + 32);
			FloatVector x3 = fromArray(SPECIES, row, lane + 48);
			FloatVector u = broadcast(SPECIES, w[p]);
			a0 = u.fma(x0, a0);
			a1 = u.fma(x1, a1);
			a2 = u.fma(x2, a2);
			a3 = u.fma(x3, a3);
			u = broadcast(SPECIES, w[p + 1]);
			b0 = u.fma(x0, b0);
			b1 = u.fma(x1, b1);
			b2 = u.fma(x2, b2);
			b3 = u.fma(x3, b3);
			u = broadcast(SPECIES, w[p + 2]);
			c0 = u.fma(x0, c0);
			c1 = u.fma(x1, c1);
			c2 = u.fma(x2, c2);
			c3 = u.fma(x3, c3);
			u = broadcast(SPECIES, w[p + 3]);
			d0 = u.fma(x0, d0);
			d1 = u.fma(x1, d1);
			d2 = u.fma(x2, d2);
			d3 = u.fma(x3, d3);
			u = broadcast(SPECIES, w[p + 4]);
			e0 = u.fma(x0, e0);
			e1 = u.fma(x1, e1);
			e2 = u.fma(x2, e2);
			e3 = u.fma(x3, e3);
			u = broadcast(SPECIES, w[p + 5]);
			f0 = u.fma(x0, f0);
			f1 = u.fma(x1, f1);
			f2 = u.fma(x2, f2);
			f3 = u.fma(x3, f3);
		}
		if (rectified) {
			FloatVector zero = broadcast(SPECIES, 0f);
			a0 = a0.blend(zero, a0.compare(LE, zero));
			a1 = a1.blend(zero, a1.compare(LE, zero));
			a2 = a2.blend(zero, a2.compare(LE, zero));
			a3 = a3.blend(zero, a3.compare(LE, zero));
			b0 = b0.blend(zero, b0.compare(LE, zero));
			b1 = b1.blend(zero, b1.compare(LE, zero));
			b2 = b2.blend(zero, b2.compare(LE, zero));
			b3 = b3.blend(zero, b3.compare(LE, zero));
			c0 = c0.blend(zero, c0.compare(LE, zero));
			c1 = c1.blend(zero, c1.compare(LE, zero));
			c2 = c2.blend(zero, c2.compare(LE, zero));
			c3 = c3.blend(zero, c3.compare(LE, zero));
			d0 = d0.blend(zero, d0.compare(LE, zero));
			d1 = d1.blend(zero, d1.compare(LE, zero));
			d2 = d2.blend(zero, d2.compare(LE, zero));
			d3 = d3.blend(zero, d3.compare(LE, zero));
			e0 = e0.blend(zero, e0.compare(LE, zero));
			e1 = e1.blend(zero, e1.compare(LE, zero));
			e2 = e2.blend(zero, e2.compare(LE, zero));
			e3 = e3.blend(zero, e3.compare(LE, zero));
			f0 = f0.blend(zero, f0.compare(LE, zero));
			f1 = f1.blend(zero, f1.compare(LE, zero));
			f2 = f2.blend(zero, f2.compare(LE, zero));
			f3 = f3.blend(zero, f3.compare(LE, zero));
		}
		float[] to = out[first];
		a0.intoArray(to, lane);
		a1.intoArray(to, lane + 16);
		a2.intoArray(to, lane + 32);
		a3.intoArray(to, lane + 48);
		to = out[first + 1];
		b0.intoArray(to, lane);
		b1.intoArray(to, lane + 16);
		b2.intoArray(to, lane + 32);
		b3.intoArray(to, lane + 48);
		to = out[first + 2];
		c0.intoArray(to, lane);
		c1.intoArray(to, lane + 16);
		c2.intoArray(to, lane + 32);
		c3.intoArray(to, lane + 48);
		to = out[first + 3];
		d0.intoArray(to, lane);
		d1.intoArray(to, lane + 16);
		d2.intoArray(to, lane + 32);
		d3.intoArray(to, lane + 48);
		to = out[first + 4];
		e0.intoArray(to, lane);
		e1.intoArray(to, lane + 16);
		e2.intoArray(to, lane + 32);
		e3.intoArray(to, lane + 48);
		to = out[first + 5];
		f0.intoArray(to, lane);
		f1.intoArray(to, lane + 16);
		f2.intoArray(to, lane + 32);
		f3.intoArray(to, lane + 48);
	}

	/** Four outputs by 64 lanes. */
	private static void four(float[] w, int offset, int stride, float[] start, int first, float[][] in, int ins,
			float[][] out, boolean rectified, int lane) {
		FloatVector a0 = broadcast(SPECIES, start[first]);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		FloatVector a3 = a0;
		FloatVector b0 = broadcast(SPECIES, start[first + 1]);
		FloatVector b1 = b0;
		FloatVector b2 = b0;
		FloatVector b3 = b0;
		FloatVector c0 = broadcast(SPECIES, start[first + 2]);
		FloatVector c1 = c0;
		FloatVector c2 = c0;
		FloatVector c3 = c0;
		FloatVector d0 = broadcast(SPECIES, start[first + 3]);
		FloatVector d1 = d0;
		FloatVector d2 = d0;
		FloatVector d3 = d0;
		for (int k = 0, p = offset; k < ins; k++, p += stride) {
			float[] row = in[k];
			FloatVector x0 = fromArray(SPECIES, row, lane);
			FloatVector x1 = fromArray(SPECIES, row, lane + 16);
			FloatVector x2 = fromArray(SPECIES, row, lane + 32);
			FloatVector x3 = fromArray(SPECIES, row, lane + 48);
			FloatVector u = broadcast(SPECIES, w[p]);
			a0 = u.fma(x0, a0);
			a1 = u.fma(x1, a1);
			a2 = u.fma(x2, a2);
			a3 = u.fma(x3, a3);
			u = broadcast(SPECIES, w[p + 1]);
			b0 = u.fma(x0, b0);
			b1 = u.fma(x1, b1);
			b2 = u.fma(x2, b2);
			b3 = u.fma(x3, b3);
			u = broadcast(SPECIES, w[p + 2]);
			c0 = u.fma(x0, c0);
			c1 = u.fma(x1, c1);
			c2 = u.fma(x2, c2);
			c3 = u.fma(x3, c3);
			u = broadcast(SPECIES, w[p + 3]);
			d0 = u.fma(x0, d0);
			d1 = u.fma(x1, d1);
			d2 = u.fma(x2, d2);
			d3 = u.fma(x3, d3);
		}
		if (rectified) {
			FloatVector zero = broadcast(SPECIES, 0f);
			a0 = a0.blend(zero, a0.compare(LE, zero));
			a1 = a1.blend(zero, a1.compare(LE, zero));
			a2 = a2.blend(zero, a2.compare(LE, zero));
			a3 = a3.blend(zero, a3.compare(LE, zero));
			b0 = b0.blend(zero, b0.compare(LE, zero));
			b1 = b1.blend(zero, b1.compare(LE, zero));
			b2 = b2.blend(zero, b2.compare(LE, zero));
			b3 = b3.blend(zero, b3.compare(LE, zero));
			c0 = c0.blend(zero, c0.compare(LE, zero));
			c1 = c1.blend(zero, c1.compare(LE, zero));
			c2 = c2.blend(zero, c2.compare(LE, zero));
			c3 = c3.blend(zero, c3.compare(LE, zero));
			d0 = d0.blend(zero, d0.compare(LE, zero));
			d1 = d1.blend(zero, d1.compare(LE, zero));
			d2 = d2.blend(zero, d2.compare(LE, zero));
			d3 = d3.blend(zero, d3.compare(LE, zero));
		}
		float[] to = out[first];
		a0.intoArray(to, lane);
		a1.intoArray(to, lane + 16);
		a2.intoArray(to, lane + 32);
		a3.intoArray(to, lane + 48);
		to = out[first + 1];
		b0.intoArray(to, lane);
		b1.intoArray(to, lane + 16);
		b2.intoArray(to, lane + 32);
		b3.intoArray(to, lane + 48);
		to = out[first + 2];
		c0.intoArray(to, lane);
		c1.intoArray(to, lane + 16);
		c2.intoArray(to, lane + 32);
		c3.intoArray(to, lane + 48);
		to = out[first + 3];
		d0.intoArray(to, lane);
		d1.intoArray(to, lane + 16);
		d2.intoArray(to, lane + 32);
		d3.intoArray(to, lane + 48);
	}

	/** One output by 64 lanes. */
	private static void one(float[] w, int offset, int stride, float[] start, int first, float[][] in, int ins,
			float[][] out, boolean rectified, int lane) {
		FloatVector a0 = broadcast(SPECIES, start[first]);
		FloatVector a1 = a0;
		FloatVector a2 = a0;
		FloatVector a3 = a0;
		for (int k = 0, p = offset; k < ins; k++, p += stride) {
			float[] row = in[k];
			FloatVector x0 = fromArray(SPECIES, row, lane);
			FloatVector x1 = fromArray(SPECIES, row, lane + 16);
			FloatVector x2 = fromArray(SPECIES, row, lane + 32);
			FloatVector x3 = fromArray(SPECIES, row, lane + 48);
			FloatVector u = broadcast(SPECIES, w[p]);
			a0 = u.fma(x0, a0);
			a1 = u.fma(x1, a1);
			a2 = u.fma(x2, a2);
			a3 = u.fma(x3, a3);
		}
		if (rectified) {
			FloatVector zero = broadcast(SPECIES, 0f);
			a0 = a0.blend(zero, a0.compare(LE, zero));
			a1 = a1.blend(zero, a1.compare(LE, zero));
			a2 = a2.blend(zero, a2.compare(LE, zero));
			a3 = a3.blend(zero, a3.compare(LE, zero));
		}
		float[] to = out[first];
		a0.intoArray(to, lane);
		a1.intoArray(to, lane + 16);
		a2.intoArray(to, lane + 32);
		a3.intoArray(to, lane + 48);
	}
}
