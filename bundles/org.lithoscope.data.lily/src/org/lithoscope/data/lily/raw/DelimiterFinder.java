package org.lithoscope.data.lily.raw;

/**
 * Finds some delimiters that follow each other, 64 bytes at once, as one bit of a long for each byte.
 *
 * <p>Numbers differ in length from record to record. A search that goes from one to the next guesses wrong where each one
 * ends, which takes longer than the comparisons; here only what is behind the last one is a guess.
 *
 * <p>Source: Langdale and Lemire 2019, Parsing gigabytes of JSON per second, doi:10.1007/s00778-019-00578-5.
 */
final class DelimiterFinder {

	private final long delimiters;
	private final int[] places;

	/** @param count how many delimiters are searched for, at least 1 */
	DelimiterFinder(byte delimiter, int count) {
		this.delimiters = Words.of(delimiter);
		this.places = new int[count];
	}

	/**
	 * Finds the delimiters from some byte on that come before any quote or line end; false if there are not that many, or
	 * too few bytes behind them to tell.
	 */
	boolean find(byte[] text, int from, int to) {
		int[] found = places;
		int count = 0;
		for (int base = from; base <= text.length - Long.SIZE; base += Long.SIZE) {
			long here = 0;
			long low = 0;
			for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
				long word = Words.at(text, base + i);
				here |= Words.gathered(Words.all(word, delimiters)) << i;
				low |= Words.below(word, Words.BEHIND_QUOTE);
			}
			long special = low == 0 ? 0 : special(text, base);
			here &= (special & -special) - 1;
			int last = Math.min(found.length, count + Long.bitCount(here));
			for (; count < last; count++) {
				found[count] = base + Long.numberOfTrailingZeros(here);
				here &= here - 1;
			}
			if (count == found.length) {
				return found[count - 1] < to;
			}
			if (special != 0) {
				return false;
			}
		}
		return false;
	}

	private static long special(byte[] text, int base) {
		long special = 0;
		for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
			long word = Words.at(text, base + i);
			special |= Words.gathered(Words.all(word, Words.QUOTES) | Words.all(word, Words.NEWLINES)) << i;
		}
		return special;
	}

	/** Where the nth delimiter is, from 0. */
	int place(int nth) {
		return places[nth];
	}
}
