package org.lithoscope.data.lily.engine;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.lithoscope.data.lily.engine.BinJoin.Fate;

/**
 * How many bins each borehole has of each set of instruments, counted in one pass over all bins: the many questions of a
 * coverage report are sums of them.
 */
final class BinCounts {

	/** By the instruments that have a bin, one bit each, and by borehole. */
	private final long[][] bins;
	private final long[] samples;

	/**
	 * @param instruments how many there are
	 * @param boreholes how many there are
	 */
	BinCounts(BinJoin join, int instruments, int boreholes) {
		this.bins = new long[1 << instruments][boreholes];
		this.samples = new long[boreholes];
		for (int at = 0; at < join.size(); at++) {
			int borehole = Bins.borehole(join.key(at));
			bins[join.mask(at)][borehole]++;
			samples[borehole] += join.fate(at) == Fate.SAMPLE ? 1 : 0;
		}
	}

	/** Bins of some sets of instruments. */
	long bins(IntPredicate masks) {
		return bins(masks, borehole -> true);
	}

	/** Bins of some sets of instruments in some boreholes. */
	long bins(IntPredicate masks, IntPredicate boreholes) {
		return IntStream.range(0, samples.length).filter(boreholes).mapToLong(borehole -> bins(masks, borehole)).sum();
	}

	private long bins(IntPredicate masks, int borehole) {
		return IntStream.range(0, bins.length).filter(masks).mapToLong(mask -> bins[mask][borehole]).sum();
	}

	/** Whether a borehole has a bin of some sets of instruments. */
	boolean isIn(int borehole, IntPredicate masks) {
		return bins(masks, borehole) > 0;
	}

	/** Boreholes that have a bin of some sets of instruments. */
	long boreholes(IntPredicate masks) {
		return IntStream.range(0, samples.length).filter(borehole -> isIn(borehole, masks)).count();
	}

	/** Bins that became samples. */
	long samples() {
		return IntStream.range(0, samples.length).mapToLong(borehole -> samples[borehole]).sum();
	}

	/** Boreholes that have a sample. */
	long sampledBoreholes() {
		return IntStream.range(0, samples.length).filter(borehole -> samples[borehole] > 0).count();
	}
}
