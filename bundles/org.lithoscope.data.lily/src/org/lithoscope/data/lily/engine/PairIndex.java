package org.lithoscope.data.lily.engine;

import java.util.Arrays;

/**
 * Numbers pairs of a long and an int from 0 on, in order of arrival; found by open addressing, without objects.
 *
 * <p>Sixteen longs that follow each other lie beside each other, in one line of a cache: bins are mostly asked for from
 * the top of a borehole to its bottom.
 */
final class PairIndex {

	private static final int FIRST_CAPACITY = 1 << 12;
	/** An odd number near 2⁶⁴ divided by the golden ratio spreads keys that follow each other. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;
	private static final int NEIGHBOUR_BITS = 4;
	private static final int NEIGHBOURS = (1 << NEIGHBOUR_BITS) - 1;
	/** To the next line and the next place in it; odd, so that every slot is reached from every other one. */
	private static final int STEP = NEIGHBOURS + 2;

	private int[] slots = new int[2 * FIRST_CAPACITY];
	private long[] longs = new long[FIRST_CAPACITY];
	private int[] ints = new int[FIRST_CAPACITY];
	private int size;

	/** How many pairs there are. */
	int size() {
		return size;
	}

	/** The long of a pair. */
	long longOf(int index) {
		return longs[index];
	}

	/** The int of a pair. */
	int intOf(int index) {
		return ints[index];
	}

	/** The number of a pair, −1 if there is none. */
	int find(long first, int second) {
		return slots[slot(first, second)] - 1;
	}

	/** The number of a pair; a new one gets the next. */
	int of(long first, int second) {
		int slot = slot(first, second);
		if (slots[slot] > 0) {
			return slots[slot] - 1;
		}
		if (size == longs.length) {
			grow();
			slot = slot(first, second);
		}
		longs[size] = first;
		ints[size] = second;
		slots[slot] = size + 1;
		return size++;
	}

	private void grow() {
		longs = Arrays.copyOf(longs, 2 * size);
		ints = Arrays.copyOf(ints, 2 * size);
		slots = new int[4 * size];
		for (int i = 0; i < size; i++) {
			slots[slot(longs[i], ints[i])] = i + 1;
		}
	}

	private int slot(long first, int second) {
		long spread = ((first >>> NEIGHBOUR_BITS) + second * SPREAD) * SPREAD;
		int slot = ((int) (spread >>> 32) << NEIGHBOUR_BITS | (int) first & NEIGHBOURS) & slots.length - 1;
		while (slots[slot] > 0 && (longs[slots[slot] - 1] != first || ints[slots[slot] - 1] != second)) {
			slot = slot + STEP & slots.length - 1;
		}
		return slot;
	}
}
