package org.lithoscope.data.surrogate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.run.Seed;

/**
 * How many samples of each lithology every site gets: the study's counts scaled to the table, shared among sites so
 * that those of one expedition are alike, and many lithologies are found at few sites only.
 *
 * <p>Random affinities of sites to lithologies are fitted to the totals of sites and of lithologies by iterative
 * proportional fitting (Deming and Stephan 1940, doi:10.1214/aoms/1177731829).
 */
final class LithologyShares {

	/** These are present however small the table is. */
	private static final int ALWAYS_PRESENT = 5;

	private static final int ROUNDS = 80;

	/** Square root of study samples per independent find of a lithology: how soon it turns up when sites are added. */
	private static final double FINDS = 3.5;

	/** Odds of a lithology at a site of another setting, relative to its own. */
	private static final double FOREIGN = 0.1;

	private static final double EXPEDITION_SPREAD = 0.9;
	private static final double SITE_SPREAD = 0.9;

	/** Weight of common lithologies where they were not placed, so that every site can be filled. */
	private static final double TRACE = 1e-4;

	/** How strongly hard rock, drilled in deep single holes, avoids sites with several. */
	private static final double SINGLE_HOLES = 5;

	/** How much of a site one lithology may fill. */
	private static final double MOST_OF_SITE = 0.97;

	/** Outweighs every affinity, so that a site too small for a lithology is taken only where all are. */
	private static final double TOO_SMALL = 100;

	private final LithologyCatalogue catalogue;
	private final Campaign campaign;
	private final Draws draws;
	private final double fraction;

	private LithologyShares(Campaign campaign, LithologyCatalogue catalogue, Seed seed) {
		this.campaign = campaign;
		this.catalogue = catalogue;
		this.draws = new Draws(seed);
		this.fraction = Math.min(1, campaign.sites().size() / (double) LithologyCatalogue.STUDY_SITES);
	}

	/**
	 * Shares the table out.
	 *
	 * @return {@code sites × lithologies}; a site's numbers sum to its samples
	 */
	static int[][] of(Campaign campaign, LithologyCatalogue catalogue, Seed seed) {
		return new LithologyShares(campaign, catalogue, seed).share();
	}

	private int[][] share() {
		int[] totals = totals();
		double[][] table = affinities(totals);
		fit(table, totals);
		int[][] shares = new int[table.length][];
		int[][] byLithology = new int[totals.length][];
		for (int l = 0; l < totals.length; l++) {
			double[] column = new double[table.length];
			for (int s = 0; s < table.length; s++) {
				column[s] = table[s][l];
			}
			byLithology[l] = Apportionment.share(totals[l], column, 0);
		}
		for (int s = 0; s < table.length; s++) {
			int site = s;
			shares[s] = IntStream.range(0, totals.length).map(l -> byLithology[l][site]).toArray();
			balance(shares[s], campaign.sites().get(s).samples());
		}
		return shares;
	}

	/** Samples per lithology; a rare one is absent from a small table, or else as frequent as where it was found. */
	private int[] totals() {
		int samples = campaign.sites().stream().mapToInt(Site::samples).sum();
		double scale = samples / (double) LithologyCatalogue.STUDY_SAMPLES;
		double[] expected = new double[catalogue.size()];
		for (int l = 0; l < expected.length; l++) {
			int inStudy = catalogue.get(l).samples();
			double met = 1 - StrictMath.pow(1 - fraction, 1 + Math.sqrt(inStudy) / FINDS);
			double presence = l < ALWAYS_PRESENT ? 1 : Math.min(met, inStudy * scale);
			expected[l] = draws.happens(presence) ? inStudy / presence : 0;
		}
		return Apportionment.share(samples, expected, 0);
	}

	private double[][] affinities(int[] totals) {
		double[][] table = new double[campaign.sites().size()][totals.length];
		for (int l = 0; l < totals.length; l++) {
			if (totals[l] == 0) {
				continue;
			}
			Lithology lithology = catalogue.get(l);
			double[] affinity = affinity(lithology);
			if (l < ALWAYS_PRESENT) {
				for (double[] row : table) {
					row[l] = TRACE;
				}
			}
			for (int site : places(lithology, totals[l], affinity)) {
				table[site][l] = affinity[site] * totals[l];
			}
		}
		return table;
	}

	private double[] affinity(Lithology lithology) {
		double[] ofExpedition = new double[campaign.expeditions()];
		draws.gaussians(ofExpedition);
		double[] affinity = new double[campaign.sites().size()];
		for (int s = 0; s < affinity.length; s++) {
			Site site = campaign.sites().get(s);
			double setting = site.setting() == lithology.setting() ? 1 : FOREIGN;
			affinity[s] = setting * StrictMath.exp(
					EXPEDITION_SPREAD * ofExpedition[site.expedition()] + SITE_SPREAD * draws.gaussian());
		}
		return affinity;
	}

	/** The sites where a lithology occurs: likely ones, large enough to hold it. */
	private List<Integer> places(Lithology lithology, int total, double[] affinity) {
		List<Site> sites = campaign.sites();
		int wanted = Math.clamp(Math.round(lithology.sites() * sites.size() / (double) LithologyCatalogue.STUDY_SITES),
				1, Math.min(total, sites.size()));
		double[] score = new double[sites.size()];
		for (int s = 0; s < score.length; s++) {
			Site site = sites.get(s);
			score[s] = StrictMath.log(affinity[s]) + draws.gumbel();
			if (lithology.setting() == Setting.CRUST) {
				score[s] -= SINGLE_HOLES * StrictMath.log(site.holes().size());
			}
			double missing = total / (double) wanted - MOST_OF_SITE * site.samples();
			if (missing > 0) {
				score[s] -= TOO_SMALL * (1 + missing / total);
			}
		}
		return IntStream.range(0, score.length).boxed().sorted(Comparator.comparingDouble(s -> -score[s]))
				.limit(wanted).toList();
	}

	private void fit(double[][] table, int[] totals) {
		double[] sums = new double[totals.length];
		for (int round = 0; round < ROUNDS; round++) {
			Arrays.fill(sums, 0);
			for (double[] row : table) {
				for (int l = 0; l < row.length; l++) {
					sums[l] += row[l];
				}
			}
			for (int s = 0; s < table.length; s++) {
				double[] row = table[s];
				double sum = 0;
				for (int l = 0; l < row.length; l++) {
					row[l] = sums[l] > 0 ? row[l] * totals[l] / sums[l] : 0;
					sum += row[l];
				}
				double factor = campaign.sites().get(s).samples() / sum;
				for (int l = 0; l < row.length; l++) {
					row[l] *= factor;
				}
			}
		}
	}

	/** Rounding by lithology leaves a site a few samples short or long; its main lithologies make up for it. */
	private static void balance(int[] share, int samples) {
		int missing = samples - Arrays.stream(share).sum();
		while (missing != 0) {
			int main = IntStream.range(0, share.length).reduce(0, (a, b) -> share[b] > share[a] ? b : a);
			int change = missing > 0 ? missing : -Math.min(-missing, Math.max(1, share[main] / 2));
			share[main] += change;
			missing -= change;
		}
	}
}
