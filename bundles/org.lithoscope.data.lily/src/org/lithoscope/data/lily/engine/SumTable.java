package org.lithoscope.data.lily.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact sums of the rows of each bin and lithology. What is in it does not depend on the order in which rows came, but for
 * the order of the bins.
 */
final class SumTable {

	/** The lower and the upper half of a sum. */
	private static final int HALVES = 2;

	private final int quantities;
	private final PairIndex index = new PairIndex();
	private int[] counts = new int[0];
	private long[] sums = new long[0];

	/** @param quantities how many values a row has */
	SumTable(int quantities) {
		this.quantities = quantities;
	}

	/** Adds the sums of some rows of a bin, {@link Bins#key}. */
	void add(long key, int lithology, int count, ExactSum[] added) {
		int at = place(key, lithology);
		counts[at] += count;
		for (int q = 0; q < quantities; q++) {
			add(at, q, added[q].lower(), added[q].upper());
		}
	}

	/** One table of what the threads of an instrument have; the first of theirs, to which the others are added. */
	static SumTable merged(List<SumTable> parts) {
		SumTable all = parts.get(0);
		parts.subList(1, parts.size()).forEach(all::addAll);
		return all;
	}

	private void addAll(SumTable other) {
		for (int i = 0; i < other.index.size(); i++) {
			add(other, i, place(other.index.longOf(i), other.index.intOf(i)));
		}
	}

	private void add(SumTable other, int from, int to) {
		counts[to] += other.counts[from];
		for (int q = 0; q < quantities; q++) {
			int half = HALVES * (from * quantities + q);
			add(to, q, other.sums[half], other.sums[half + 1]);
		}
	}

	private void add(int at, int quantity, long lower, long upper) {
		int half = HALVES * (at * quantities + quantity);
		long sum = sums[half] + lower;
		sums[half + 1] += upper + (Long.compareUnsigned(sum, lower) < 0 ? 1 : 0);
		sums[half] = sum;
	}

	private int place(long key, int lithology) {
		int at = index.of(key, lithology);
		if (at == counts.length) {
			int capacity = Math.max(1 << 12, 2 * at);
			counts = Arrays.copyOf(counts, capacity);
			sums = Arrays.copyOf(sums, HALVES * quantities * capacity);
		}
		return at;
	}

	/**
	 * The bins with the means of their rows and their most frequent lithologies.
	 *
	 * @param lithologies names by number, of which the first by code points is taken among equally frequent ones
	 */
	Bins bins(List<String> lithologies) {
		boolean described = IntStream.range(0, index.size()).anyMatch(i -> index.intOf(i) != Bins.UNDESCRIBED);
		return described ? described(Names.ranks(lithologies)) : new Bins(quantities, index, means(index.size()));
	}

	private Bins described(int[] ranks) {
		Bins bins = new Bins(quantities);
		SumTable all = new SumTable(quantities);
		int[] most = new int[index.size()];
		for (int i = 0; i < index.size(); i++) {
			int bin = bins.add(index.longOf(i));
			add(i, all);
			int lithology = index.intOf(i);
			boolean first = counts[i] == most[bin] && lithology >= 0 && ranks[lithology] < ranks[bins.lithology(bin)];
			if (counts[i] > most[bin] || first) {
				most[bin] = counts[i];
				bins.setLithology(bin, lithology);
			}
		}
		double[] means = all.means(bins.size());
		for (int bin = 0; bin < bins.size(); bin++) {
			for (int q = 0; q < quantities; q++) {
				bins.setValue(bin, q, means[bin * quantities + q]);
			}
		}
		return bins;
	}

	/** The means of the first entries, one after the other. */
	private double[] means(int size) {
		double[] means = new double[size * quantities];
		for (int i = 0; i < means.length; i++) {
			means[i] = ExactSum.value(sums[HALVES * i], sums[HALVES * i + 1]) / counts[i / quantities];
		}
		return means;
	}

	/** Adds the rows of a lithology to those of its bin. */
	private void add(int from, SumTable all) {
		all.add(this, from, all.place(index.longOf(from), Bins.UNDESCRIBED));
	}
}
