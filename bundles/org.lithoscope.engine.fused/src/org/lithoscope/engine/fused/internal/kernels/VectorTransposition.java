package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/**
 * Turns eight columns of sixteen rows of a table into eight vectors, and back.
 *
 * <p>A vector of the table has a row in its lower and another in its upper half. Number the vectors and lanes in binary:
 * to transpose is to exchange each of three digits of the vector's number with one of the lane's, which are three steps
 * between pairs of vectors, each a rearrangement and a choice.
 */
final class VectorTransposition {

	/** Columns that are moved at once. */
	static final int COLUMNS = 8;
	/** Rows that are moved at once. */
	static final int ROWS = Lanes.COUNT;

	private static final int HALF = ROWS / 2;

	private static final VectorMask<Float> UPPER = VectorMask.fromLong(SPECIES, 0xFF00);
	private static final VectorMask<Float> LOWER = VectorMask.fromLong(SPECIES, 0x00FF);
	private static final VectorMask<Float> FOUR = VectorMask.fromLong(SPECIES, 0xF0F0);
	private static final VectorMask<Float> TWO = VectorMask.fromLong(SPECIES, 0xCCCC);
	private static final VectorMask<Float> ONE = VectorMask.fromLong(SPECIES, 0xAAAA);
	private static final VectorShuffle<Float> SWAP_4 = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 4);
	private static final VectorShuffle<Float> SWAP_2 = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 2);
	private static final VectorShuffle<Float> SWAP_1 = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 1);
	/** Puts every other row into the upper half, so that neighbours share a vector in the end. */
	private static final VectorShuffle<Float> PAIRS = VectorShuffle.fromOp(SPECIES, lane -> lane % HALF * 2 + lane / HALF);

	private VectorTransposition() {
	}

	/** How many times sixteen rows {@link #gather} can take: it reads some numbers behind them. */
	static int blocks(int length, int position, int stride, int n) {
		int lastRow = (ROWS - 1) * stride + HALF;
		int vectorBefore = (HALF - 1) * stride + ROWS;
		int free = length - position - Math.max(lastRow, vectorBefore);
		return free < 0 ? 0 : Math.min(n / ROWS, free / (ROWS * stride) + 1);
	}

	/** {@code to[c][i] = table[position + i · stride + c]} for eight columns and so many times sixteen rows. */
	static void gather(float[] table, int position, int stride, float[][] to, int blocks) {
		float[] c0 = to[0];
		float[] c1 = to[1];
		float[] c2 = to[2];
		float[] c3 = to[3];
		float[] c4 = to[4];
		float[] c5 = to[5];
		float[] c6 = to[6];
		float[] c7 = to[7];
		int high = position + HALF * stride - HALF;
		for (int lane = 0; lane < blocks * ROWS; lane += ROWS) {
			FloatVector a = fromArray(SPECIES, table, position)
					.blend(fromArray(SPECIES, table, high), UPPER);
			FloatVector b = fromArray(SPECIES, table, position + stride)
					.blend(fromArray(SPECIES, table, high + stride), UPPER);
			FloatVector c = fromArray(SPECIES, table, position + 2 * stride)
					.blend(fromArray(SPECIES, table, high + 2 * stride), UPPER);
			FloatVector d = fromArray(SPECIES, table, position + 3 * stride)
					.blend(fromArray(SPECIES, table, high + 3 * stride), UPPER);
			FloatVector e = fromArray(SPECIES, table, position + 4 * stride)
					.blend(fromArray(SPECIES, table, high + 4 * stride), UPPER);
			FloatVector f = fromArray(SPECIES, table, position + 5 * stride)
					.blend(fromArray(SPECIES, table, high + 5 * stride), UPPER);
			FloatVector g = fromArray(SPECIES, table, position + 6 * stride)
					.blend(fromArray(SPECIES, table, high + 6 * stride), UPPER);
			FloatVector h = fromArray(SPECIES, table, position + 7 * stride)
					.blend(fromArray(SPECIES, table, high + 7 * stride), UPPER);
			FloatVector t = a.blend(e.rearrange(SWAP_4), FOUR);
			e = a.rearrange(SWAP_4).blend(e, FOUR);
			a = t;
			t = b.blend(f.rearrange(SWAP_4), FOUR);
			f = b.rearrange(SWAP_4).blend(f, FOUR);
			b = t;
			t = c.blend(g.rearrange(SWAP_4), FOUR);
			g = c.rearrange(SWAP_4).blend(g, FOUR);
			c = t;
			t = d.blend(h.rearrange(SWAP_4), FOUR);
			h = d.rearrange(SWAP_4).blend(h, FOUR);
			d = t;
			t = a.blend(c.rearrange(SWAP_2), TWO);
			c = a.rearrange(SWAP_2).blend(c, TWO);
			a = t;
			t = b.blend(d.rearrange(SWAP_2), TWO);
			d = b.rearrange(SWAP_2).blend(d, TWO);
			b = t;
			t = e.blend(g.rearrange(SWAP_2), TWO);
			g = e.rearrange(SWAP_2).blend(g, TWO);
			e = t;
			t = f.blend(h.rearrange(SWAP_2), TWO);
			h = f.rearrange(SWAP_2).blend(h, TWO);
			f = t;
			a.blend(b.rearrange(SWAP_1), ONE).intoArray(c0, lane);
			a.rearrange(SWAP_1).blend(b, ONE).intoArray(c1, lane);
			c.blend(d.rearrange(SWAP_1), ONE).intoArray(c2, lane);
			c.rearrange(SWAP_1).blend(d, ONE).intoArray(c3, lane);
			e.blend(f.rearrange(SWAP_1), ONE).intoArray(c4, lane);
			e.rearrange(SWAP_1).blend(f, ONE).intoArray(c5, lane);
			g.blend(h.rearrange(SWAP_1), ONE).intoArray(c6, lane);
			g.rearrange(SWAP_1).blend(h, ONE).intoArray(c7, lane);
			position += ROWS * stride;
			high += ROWS * stride;
		}
	}

	/** {@code table[position + i · stride + c] = rows[first + c][i]} for eight columns and so many times sixteen rows. */
	static void scatter(float[][] rows, int first, float[] table, int position, int stride, int blocks) {
		float[] c0 = rows[first];
		float[] c1 = rows[first + 1];
		float[] c2 = rows[first + 2];
		float[] c3 = rows[first + 3];
		float[] c4 = rows[first + 4];
		float[] c5 = rows[first + 5];
		float[] c6 = rows[first + 6];
		float[] c7 = rows[first + 7];
		for (int lane = 0; lane < blocks * ROWS; lane += ROWS) {
			FloatVector a = fromArray(SPECIES, c0, lane).rearrange(PAIRS);
			FloatVector b = fromArray(SPECIES, c1, lane).rearrange(PAIRS);
			FloatVector c = fromArray(SPECIES, c2, lane).rearrange(PAIRS);
			FloatVector d = fromArray(SPECIES, c3, lane).rearrange(PAIRS);
			FloatVector e = fromArray(SPECIES, c4, lane).rearrange(PAIRS);
			FloatVector f = fromArray(SPECIES, c5, lane).rearrange(PAIRS);
			FloatVector g = fromArray(SPECIES, c6, lane).rearrange(PAIRS);
			FloatVector h = fromArray(SPECIES, c7, lane).rearrange(PAIRS);
			FloatVector t = a.blend(e.rearrange(SWAP_4), FOUR);
			e = a.rearrange(SWAP_4).blend(e, FOUR);
			a = t;
			t = b.blend(f.rearrange(SWAP_4), FOUR);
			f = b.rearrange(SWAP_4).blend(f, FOUR);
			b = t;
			t = c.blend(g.rearrange(SWAP_4), FOUR);
			g = c.rearrange(SWAP_4).blend(g, FOUR);
			c = t;
			t = d.blend(h.rearrange(SWAP_4), FOUR);
			h = d.rearrange(SWAP_4).blend(h, FOUR);
			d = t;
			t = a.blend(c.rearrange(SWAP_2), TWO);
			c = a.rearrange(SWAP_2).blend(c, TWO);
			a = t;
			t = b.blend(d.rearrange(SWAP_2), TWO);
			d = b.rearrange(SWAP_2).blend(d, TWO);
			b = t;
			t = e.blend(g.rearrange(SWAP_2), TWO);
			g = e.rearrange(SWAP_2).blend(g, TWO);
			e = t;
			t = f.blend(h.rearrange(SWAP_2), TWO);
			h = f.rearrange(SWAP_2).blend(h, TWO);
			f = t;
			t = a.blend(b.rearrange(SWAP_1), ONE);
			b = a.rearrange(SWAP_1).blend(b, ONE);
			a = t;
			t = c.blend(d.rearrange(SWAP_1), ONE);
			d = c.rearrange(SWAP_1).blend(d, ONE);
			c = t;
			t = e.blend(f.rearrange(SWAP_1), ONE);
			f = e.rearrange(SWAP_1).blend(f, ONE);
			e = t;
			t = g.blend(h.rearrange(SWAP_1), ONE);
			h = g.rearrange(SWAP_1).blend(h, ONE);
			g = t;
			if (stride == COLUMNS) {
				a.intoArray(table, position);
				b.intoArray(table, position + ROWS);
				c.intoArray(table, position + 2 * ROWS);
				d.intoArray(table, position + 3 * ROWS);
				e.intoArray(table, position + 4 * ROWS);
				f.intoArray(table, position + 5 * ROWS);
				g.intoArray(table, position + 6 * ROWS);
				h.intoArray(table, position + 7 * ROWS);
			} else {
				int high = position + stride - HALF;
				a.intoArray(table, position, LOWER);
				a.intoArray(table, high, UPPER);
				b.intoArray(table, position + 2 * stride, LOWER);
				b.intoArray(table, high + 2 * stride, UPPER);
				c.intoArray(table, position + 4 * stride, LOWER);
				c.intoArray(table, high + 4 * stride, UPPER);
				d.intoArray(table, position + 6 * stride, LOWER);
				d.intoArray(table, high + 6 * stride, UPPER);
				e.intoArray(table, position + 8 * stride, LOWER);
				e.intoArray(table, high + 8 * stride, UPPER);
				f.intoArray(table, position + 10 * stride, LOWER);
				f.intoArray(table, high + 10 * stride, UPPER);
				g.intoArray(table, position + 12 * stride, LOWER);
				g.intoArray(table, high + 12 * stride, UPPER);
				h.intoArray(table, position + 14 * stride, LOWER);
				h.intoArray(table, high + 14 * stride, UPPER);
			}
			position += ROWS * stride;
		}
	}
}
