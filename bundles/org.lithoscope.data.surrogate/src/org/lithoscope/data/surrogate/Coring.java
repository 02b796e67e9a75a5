package org.lithoscope.data.surrogate;

/**
 * Which depth bins of a hole yield samples: cores of 9.5 m from the starting depth down, of each core the upper part
 * that was recovered; discrete samples are taken metres apart instead.
 *
 * <p>Bins are 0.2 m thick and counted from the sea floor.
 */
final class Coring {

	/** Bins per metre; a bin's depth is its number divided by this. */
	static final double BINS_PER_METRE = 5;

	/** A core barrel of 9.5 m. */
	private static final int CORE_BINS = 47;

	/** Recovery of the cores, 1 minus an exponential deviate of this mean. */
	private static final double MEAN_LOSS = 0.28;
	private static final double LEAST_RECOVERY = 0.15;
	private static final double LEAST_RECOVERY_OF_LONG_HOLES = 0.5;
	private static final double BIN_LOST = 0.003;

	/** How much recovery varies between the cores of a hole, where the hole's recovery leaves room for it. */
	private static final double RECOVERY_SPREAD = 0.6;

	/** Median distance of discrete samples in bins: 4 m. */
	private static final double DISCRETE_SPACING = 20;
	private static final double DISCRETE_SPACING_SPREAD = 0.8;

	/** How often coring starts at the sea floor, in the first hole of a site and in others. */
	private static final double FIRST_FROM_SEA_FLOOR = 0.85;
	private static final double OTHERS_FROM_SEA_FLOOR = 0.6;

	/** How often a hole that does not start at the sea floor goes on where the deepest so far has ended. */
	private static final double CONTINUED = 0.7;

	/** Otherwise its start in metres: the median, and the standard deviation of the logarithm. */
	private static final double START = 60;
	private static final double START_SPREAD = 1.2;

	private final Draws draws;
	private final boolean discrete;

	Coring(boolean discrete, Draws draws) {
		this.discrete = discrete;
		this.draws = draws;
	}

	/** The bins of a hole, increasing, as many as it has samples; the first is {@code start} or little below. */
	int[] bins(Hole hole, int start) {
		return discrete ? discreteBins(hole.samples(), start) : coredBins(hole, start);
	}

	private int[] discreteBins(int samples, int start) {
		int[] bins = new int[samples];
		int bin = start;
		for (int i = 0; i < samples; i++) {
			bins[i] = bin;
			bin += 1 + (int) draws.logNormal(DISCRETE_SPACING, DISCRETE_SPACING_SPREAD);
		}
		return bins;
	}

	private int[] coredBins(Hole hole, int start) {
		double least = hole.relativeLength() > 1 ? LEAST_RECOVERY_OF_LONG_HOLES : LEAST_RECOVERY;
		double recovery = Math.max(least, 1 - draws.exponential(MEAN_LOSS));
		int[] bins = new int[hole.samples()];
		int filled = 0;
		for (int core = start; filled < bins.length; core += CORE_BINS) {
			double ofCore = recovery + (1 - recovery) * recovery * RECOVERY_SPREAD * draws.gaussian();
			int recovered = Math.clamp(Math.round(ofCore * CORE_BINS), 1, CORE_BINS);
			for (int bin = core; bin < core + recovered && filled < bins.length; bin++) {
				if (bin == core || !draws.happens(BIN_LOST)) {
					bins[filled++] = bin;
				}
			}
		}
		return bins;
	}

	/** Where coring of a site's next hole starts: most at the sea floor, some where the holes before have ended. */
	int start(int holeOfSite, int deepest) {
		double atSeaFloor = holeOfSite == 0 ? FIRST_FROM_SEA_FLOOR : OTHERS_FROM_SEA_FLOOR;
		if (draws.happens(atSeaFloor)) {
			return 0;
		}
		if (deepest > 0 && draws.happens(CONTINUED)) {
			return Math.max(0, deepest - draws.below(CORE_BINS));
		}
		return (int) (BINS_PER_METRE * draws.logNormal(START, START_SPREAD));
	}
}
