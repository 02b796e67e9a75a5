package org.lithoscope.data.lily.engine;

import java.util.Arrays;
import java.util.List;

import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.JoinKind;
import org.lithoscope.data.lily.Limits;

/**
 * The bins of all instruments beside each other: every bin that any has, which instruments have it (one bit each, that of
 * the first one lowest), and whether it becomes a sample.
 */
final class BinJoin {

	/** What becomes of a bin. */
	enum Fate {
		/** Some instrument lacks it. */
		UNJOINED,
		/** A value is outside its limits. */
		OUTLIER,
		/** It is a row of the table. */
		SAMPLE
	}

	private final List<Bins> instruments;
	private final List<Limits> limits;
	private final PairIndex index = new PairIndex();
	private final Fate[] fates;
	private int[] masks = new int[0];

	/** @param instruments the bins in the order of the features' instruments */
	BinJoin(ImportRequest request, List<Bins> instruments) {
		this.instruments = List.copyOf(instruments);
		this.limits = request.features().quantities().stream().map(request::limitsOf).toList();
		for (int i = 0; i < instruments.size(); i++) {
			mark(instruments.get(i), 1 << i);
		}
		int needed = request.join() == JoinKind.INNER ? (1 << instruments.size()) - 1 : 1;
		this.fates = new Fate[index.size()];
		double[] row = new double[limits.size()];
		for (int at = 0; at < fates.length; at++) {
			fates[at] = (masks[at] & needed) == needed ? fate(at, row) : Fate.UNJOINED;
		}
	}

	private void mark(Bins bins, int bit) {
		for (int i = 0; i < bins.size(); i++) {
			int at = index.of(bins.key(i), 0);
			if (at >= masks.length) {
				masks = Arrays.copyOf(masks, Math.max(1 << 12, 2 * at));
			}
			masks[at] |= bit;
		}
	}

	private Fate fate(int at, double[] row) {
		values(key(at), row);
		for (int q = 0; q < row.length; q++) {
			if (outside(row[q], q)) {
				return Fate.OUTLIER;
			}
		}
		return Fate.SAMPLE;
	}

	/** Whether a value is outside its limits; a missing one is not. */
	boolean outside(double value, int quantity) {
		return value < limits.get(quantity).low() || value > limits.get(quantity).high();
	}

	/** How many bins any instrument has. */
	int size() {
		return fates.length;
	}

	/** Borehole and number of a bin, {@link Bins#key}. */
	long key(int at) {
		return index.longOf(at);
	}

	/** The instruments that have a bin. */
	int mask(int at) {
		return masks[at];
	}

	Fate fate(int at) {
		return fates[at];
	}

	/** The lithology of a bin that the first instrument has. */
	int lithology(long key) {
		return instruments.get(0).lithology(instruments.get(0).find(key));
	}

	/** Puts the values of all quantities in a bin into a row; missing ones are NaN. */
	void values(long key, double[] row) {
		int first = 0;
		for (Bins bins : instruments) {
			int place = bins.find(key);
			for (int q = 0; q < bins.quantities(); q++) {
				row[first + q] = place < 0 ? Double.NaN : bins.value(place, q);
			}
			first += bins.quantities();
		}
	}
}
