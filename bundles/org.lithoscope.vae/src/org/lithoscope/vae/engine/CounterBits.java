package org.lithoscope.vae.engine;

/**
 * Random numbers by position: a hash of a key and a counter instead of a generator with a state.
 *
 * <p>The integer hash is of the multiply and xor-shift kind (Wellons 2018, <em>Prospecting for hash functions</em>)
 * with the second half of the key worked in between its rounds. Loops are written for the compiler's automatic
 * vectorisation: no branches, no calls that it does not know, one index.
 */
public final class CounterBits {

	private static final int WEYL = 0x9E3779B1;
	private static final int ROUND_1 = 0x7FEB352D;
	private static final int ROUND_2 = 0x846CA68B;
	private static final int STRIDE = 512;
	/**
	 * Multiples of {@link #WEYL}; the compiler vectorises loads from a table, but not products with the loop variable.
	 */
	private static final int[] START = multiples();
	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	private static final float LN_2 = (float) Math.log(2);
	private static final float TWO_TO_MINUS_24 = 0x1p-24f;
	private static final int ONE = 1 << 24;
	/** √½ as a fraction of {@link #ONE}. */
	private static final int ROOT_OF_HALF = (int) (Math.sqrt(0.5) * ONE);
	private static final float HALF_TURN_PER_BIT = (float) (Math.PI * 0x1p-24);

	private CounterBits() {
	}

	private static int[] multiples() {
		int[] multiples = new int[STRIDE];
		for (int i = 0; i < STRIDE; i++) {
			multiples[i] = i * WEYL;
		}
		return multiples;
	}

	/** A key derived from a key and a number. */
	static long mix(long key, long number) {
		long z = key + GOLDEN_GAMMA * (number + 1);
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	/** 32 random bits of a sequence at a position. */
	public static int bits(long key, int position) {
		return hash(position * WEYL + (int) key, (int) (key >>> Integer.SIZE));
	}

	private static int hash(int start, int twist) {
		int h = (start ^ (start >>> 16)) * ROUND_1 ^ twist;
		h = (h ^ (h >>> 15)) * ROUND_2;
		return h ^ (h >>> 16);
	}

	/**
	 * Fills in dropout factors: 0 where the bits, as a fraction of 2³², lie below {@code dropout}, else
	 * {@code 1 / (1 − dropout)}.
	 */
	public static void keep(long key, double dropout, float[] factors, int rows) {
		keep(key, dropout, (float) (1 / (1 - dropout)), factors, rows);
	}

	/** Fills in 0 where {@link #keep} would, else 1. */
	public static void show(long key, double rate, float[] shown, int rows) {
		keep(key, rate, 1f, shown, rows);
	}

	private static void keep(long key, double dropout, float factor, float[] factors, int rows) {
		int threshold = (int) Math.round(dropout * 0x1p31);
		for (int from = 0; from < rows; from += STRIDE) {
			keep((int) key + from * WEYL, (int) (key >>> Integer.SIZE), threshold, factor, factors, from,
					Math.min(STRIDE, rows - from));
		}
	}

	private static void keep(int start, int twist, int threshold, float factor, float[] factors, int from, int count) {
		for (int i = 0; i < count; i++) {
			// the sign of the difference is the comparison
			int dropped = ((hash(START[i] + start, twist) >>> 1) - threshold) >>> 31;
			factors[from + i] = (1 - dropped) * factor;
		}
	}

	/**
	 * Fills in two independent standard normal sequences (Box and Muller 1958, doi:10.1214/aoms/1177706645); the radius
	 * at position r comes from the bits at {@code r}, the angle from the bits at {@code r} under the exchanged key.
	 */
	public static void normals(long key, float[] first, float[] second, int rows) {
		int low = (int) key;
		int high = (int) (key >>> Integer.SIZE);
		for (int from = 0; from < rows; from += STRIDE) {
			int count = Math.min(STRIDE, rows - from);
			radii(low + from * WEYL, high, second, from, count);
			turn(high + from * WEYL, low, first, second, from, count);
		}
	}

	/** Fills in the first of the two sequences only. */
	public static void normals(long key, float[] first, int rows) {
		int low = (int) key;
		int high = (int) (key >>> Integer.SIZE);
		for (int from = 0; from < rows; from += STRIDE) {
			int count = Math.min(STRIDE, rows - from);
			radii(low + from * WEYL, high, first, from, count);
			turn(high + from * WEYL, low, first, from, count);
		}
	}

	private static void turn(int start, int twist, float[] first, float[] second, int from, int count) {
		for (int i = 0; i < count; i++) {
			float half = halfAngle(hash(START[i] + start, twist));
			float square = half * half;
			float sine = sine(half, square);
			float radius = second[from + i];
			first[from + i] = radius * Math.fma(-2f * sine, sine, 1f);
			second[from + i] = radius * (2f * sine * cosine(square));
		}
	}

	private static void turn(int start, int twist, float[] first, int from, int count) {
		for (int i = 0; i < count; i++) {
			float half = halfAngle(hash(START[i] + start, twist));
			float sine = sine(half, half * half);
			first[from + i] *= Math.fma(-2f * sine, sine, 1f);
		}
	}

	/** √(−2 ln u) for u uniform in (0, 1). */
	private static void radii(int start, int twist, float[] radii, int from, int count) {
		for (int i = 0; i < count; i++) {
			// an odd number has a leading one: u = mantissa · 2^-zeros, mantissa in [½, 1) with 24 bits
			int h = hash(START[i] + start, twist) | 1;
			int zeros = Integer.numberOfLeadingZeros(h);
			int mantissa = (h << zeros) >>> 8;
			int doubled = (mantissa - ROOT_OF_HALF) >>> 31;
			float excess = ((mantissa << doubled) - ONE) * TWO_TO_MINUS_24;
			float s = excess / (2f + excess);
			float q = s * s;
			float series = Math.fma(Math.fma(Math.fma(1f / 7, q, 1f / 5), q, 1f / 3), q, 1f);
			float logarithm = Math.fma(2f * s, series, -(zeros + doubled) * LN_2);
			radii[from + i] = (float) Math.sqrt(Math.abs(2f * logarithm));
		}
	}

	/** Half of a uniform angle, in [−π/2, π/2), where short series are exact enough. */
	private static float halfAngle(int bits) {
		return (bits >> 8) * HALF_TURN_PER_BIT;
	}

	private static float sine(float x, float square) {
		float p = Math.fma(-1f / 39916800, square, 1f / 362880);
		p = Math.fma(Math.fma(Math.fma(p, square, -1f / 5040), square, 1f / 120), square, -1f / 6);
		return Math.fma(p * square, x, x);
	}

	private static float cosine(float square) {
		float p = Math.fma(1f / 479001600, square, -1f / 3628800);
		p = Math.fma(Math.fma(Math.fma(p, square, 1f / 40320), square, -1f / 720), square, 1f / 24);
		return Math.fma(Math.fma(p, square, -0.5f), square, 1f);
	}
}
