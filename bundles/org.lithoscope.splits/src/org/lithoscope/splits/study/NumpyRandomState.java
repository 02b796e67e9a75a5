package org.lithoscope.splits.study;

/**
 * The part of NumPy's legacy {@code RandomState} that the study's divisions depend on: the Mersenne Twister MT19937 and
 * the shuffle made from it.
 *
 * <p>Matsumoto, M., Nishimura, T. (1998). Mersenne Twister: a 623-dimensionally equidistributed uniform pseudo-random
 * number generator. ACM Transactions on Modeling and Computer Simulation 8(1), 3-30. doi:10.1145/272991.272995.
 */
final class NumpyRandomState {

	private static final int WORDS = 624;
	private static final int MIDDLE = 397;
	private static final int MATRIX = 0x9908B0DF;
	private static final int UPPER_BIT = 0x80000000;
	private static final int LOWER_BITS = 0x7FFFFFFF;
	private static final int INITIALISER = 1812433253;

	private final int[] state = new int[WORDS];
	private int next = WORDS;

	/** The generator of {@code RandomState(seed)}. */
	NumpyRandomState(int seed) {
		state[0] = seed;
		for (int i = 1; i < WORDS; i++) {
			state[i] = INITIALISER * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
		}
	}

	/** {@code permutation(length)}: 0 to {@code length} - 1, shuffled from the end. */
	int[] permutation(int length) {
		int[] order = new int[length];
		for (int i = 0; i < length; i++) {
			order[i] = i;
		}
		for (int i = length - 1; i > 0; i--) {
			int other = upTo(i);
			int moved = order[i];
			order[i] = order[other];
			order[other] = moved;
		}
		return order;
	}

	/** A number from 0 to {@code maximum}, both included: masked draws are thrown away until one is not too large. */
	private int upTo(int maximum) {
		int mask = -1 >>> Integer.numberOfLeadingZeros(maximum);
		int drawn = nextInt() & mask;
		while (drawn > maximum) {
			drawn = nextInt() & mask;
		}
		return drawn;
	}

	private int nextInt() {
		if (next == WORDS) {
			regenerate();
		}
		int word = state[next++];
		word ^= word >>> 11;
		word ^= word << 7 & 0x9D2C5680;
		word ^= word << 15 & 0xEFC60000;
		return word ^ word >>> 18;
	}

	private void regenerate() {
		for (int i = 0; i < WORDS; i++) {
			int joined = state[i] & UPPER_BIT | state[(i + 1) % WORDS] & LOWER_BITS;
			state[i] = state[(i + MIDDLE) % WORDS] ^ joined >>> 1 ^ ((joined & 1) == 0 ? 0 : MATRIX);
		}
		next = 0;
	}
}
