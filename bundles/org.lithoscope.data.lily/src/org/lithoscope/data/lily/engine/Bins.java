package org.lithoscope.data.lily.engine;

import java.util.Arrays;

/** The bins of one instrument, numbered from 0, with a value per quantity and, of the first instrument, a lithology. */
final class Bins {

	/** The lithology of a bin that has none. */
	static final int UNDESCRIBED = -1;

	private final int quantities;
	private final PairIndex index;
	private double[] values;
	private int[] lithologies;

	Bins(int quantities) {
		this(quantities, new PairIndex(), new double[0]);
	}

	/**
	 * Bins without lithologies, complete.
	 *
	 * @param index their keys, each with {@link #UNDESCRIBED}
	 * @param values of the first bin, then of the second
	 */
	Bins(int quantities, PairIndex index, double[] values) {
		this.quantities = quantities;
		this.index = index;
		this.values = values;
		this.lithologies = new int[index.size()];
		Arrays.fill(lithologies, UNDESCRIBED);
	}

	/** Borehole and number of a bin as one. */
	static long key(int borehole, int bin) {
		return (long) borehole << Integer.SIZE | bin;
	}

	static int borehole(long key) {
		return (int) (key >>> Integer.SIZE);
	}

	static int bin(long key) {
		return (int) key;
	}

	/** The place of a bin, a new one if it is not there yet. */
	int add(long key) {
		int at = index.of(key, UNDESCRIBED);
		if (at == lithologies.length) {
			int capacity = Math.max(1 << 12, 2 * at);
			values = Arrays.copyOf(values, capacity * quantities);
			lithologies = Arrays.copyOf(lithologies, capacity);
			Arrays.fill(lithologies, at, capacity, UNDESCRIBED);
		}
		return at;
	}

	/** The place of a bin, −1 if it is not there. */
	int find(long key) {
		return index.find(key, UNDESCRIBED);
	}

	int quantities() {
		return quantities;
	}

	int size() {
		return index.size();
	}

	long key(int at) {
		return index.longOf(at);
	}

	int lithology(int at) {
		return lithologies[at];
	}

	void setLithology(int at, int lithology) {
		lithologies[at] = lithology;
	}

	double value(int at, int quantity) {
		return values[at * quantities + quantity];
	}

	void setValue(int at, int quantity, double value) {
		values[at * quantities + quantity] = value;
	}
}
