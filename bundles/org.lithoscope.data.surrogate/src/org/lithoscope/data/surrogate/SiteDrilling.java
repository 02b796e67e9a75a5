package org.lithoscope.data.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drills one site: cores its holes, lays down the layers they pass through, and describes the samples.
 *
 * <p>The holes see the same layers at depths that differ by a metre or two. Lithologies of which the site has few
 * samples are thin beds that only one hole has met.
 */
final class SiteDrilling {

	/** A lithology with fewer samples than this per hole is met as one thin bed. */
	private static final int BED_SAMPLES_PER_HOLE = 5;

	private static final int BED_TRIALS = 50;

	/** Standard deviation, in bins, of the depth of one layer between the holes of a site and between their cores. */
	private static final double SHIFT_OF_HOLE = 5;
	private static final double SHIFT_OF_CORE = 1.5;
	private static final int SHIFTED_TOGETHER = 50;

	/** How often a layer of one hole is described as another lithology of the same setting. */
	private static final double DISAGREEMENT = 0.08;

	private final Site site;
	private final LithologyCatalogue catalogue;
	private final Draws draws;
	private final int[] shares;
	private final int[] holes;
	private final int[] bins;
	private final int[] layers;
	private final int[] described;
	private final List<Integer> lithologyOfLayer = new ArrayList<>();

	private SiteDrilling(Site site, int[] shares, LithologyCatalogue catalogue, Draws draws) {
		this.site = site;
		this.shares = shares;
		this.catalogue = catalogue;
		this.draws = draws;
		int samples = site.samples();
		this.holes = new int[samples];
		this.bins = new int[samples];
		this.layers = new int[samples];
		this.described = new int[samples];
	}

	/**
	 * Drills.
	 *
	 * @param shares samples per lithology, their sum the site's samples
	 * @param discrete whether samples are taken metres apart
	 */
	static SiteLog drill(Site site, int[] shares, LithologyCatalogue catalogue, boolean discrete, Draws draws) {
		SiteDrilling drilling = new SiteDrilling(site, shares, catalogue, draws);
		drilling.core(new Coring(discrete, draws));
		drilling.layDown();
		drilling.describe();
		return new SiteLog(site, drilling.holes, drilling.bins, drilling.layers, drilling.described,
				drilling.lithologyOfLayer);
	}

	private void core(Coring coring) {
		int row = 0;
		int deepest = 0;
		for (int h = 0; h < site.holes().size(); h++) {
			int[] ofHole = coring.bins(site.holes().get(h), coring.start(h, deepest));
			System.arraycopy(ofHole, 0, bins, row, ofHole.length);
			Arrays.fill(holes, row, row + ofHole.length, h);
			row += ofHole.length;
			deepest = Math.max(deepest, ofHole[ofHole.length - 1]);
		}
	}

	private void layDown() {
		int[] positions = positions();
		int[] samplesInBin = new int[Arrays.stream(positions).max().orElse(0) + 1];
		for (int position : positions) {
			samplesInBin[position]++;
		}
		int[] beds = new int[shares.length];
		LayerColumn column = new LayerColumn(samplesInBin, withoutBeds(beds), catalogue, draws);
		lithologyOfLayer.addAll(column.lithologies());
		for (int row = 0; row < layers.length; row++) {
			layers[row] = column.layerOf(positions[row]);
		}
		boolean[] taken = new boolean[layers.length];
		for (int l = 0; l < beds.length; l++) {
			if (beds[l] > 0) {
				insertBed(l, beds[l], taken);
			}
		}
	}

	/** Shares of the lithologies that make layers; the others are counted in {@code beds}. */
	private int[] withoutBeds(int[] beds) {
		int[] layered = shares.clone();
		int least = BED_SAMPLES_PER_HOLE * site.holes().size();
		int main = 0;
		for (int l = 0; l < shares.length; l++) {
			main = shares[l] > shares[main] ? l : main;
		}
		for (int l = 0; l < shares.length; l++) {
			if (l != main && shares[l] < least) {
				beds[l] = shares[l];
				layered[l] = 0;
			}
		}
		return layered;
	}

	/** Where each sample lies in the site's column: its bin, shifted as holes and cores are. */
	private int[] positions() {
		int[] positions = new int[bins.length];
		double ofHole = 0;
		double ofCore = 0;
		int core = -1;
		for (int row = 0; row < bins.length; row++) {
			boolean first = row == 0 || holes[row] != holes[row - 1];
			if (first) {
				ofHole = holes[row] == 0 ? 0 : SHIFT_OF_HOLE * draws.gaussian();
			}
			if (first || bins[row] / SHIFTED_TOGETHER != core) {
				core = bins[row] / SHIFTED_TOGETHER;
				ofCore = SHIFT_OF_CORE * draws.gaussian();
			}
			positions[row] = Math.max(0, bins[row] + (int) Math.round(ofHole + ofCore));
		}
		return positions;
	}

	/** Replaces as many successive samples of one hole by a layer of their own. */
	private void insertBed(int lithology, int samples, boolean[] taken) {
		for (int trial = 0; trial < BED_TRIALS; trial++) {
			int from = draws.below(layers.length - samples + 1);
			if (isFree(from, samples, taken)) {
				int layer = lithologyOfLayer.size();
				lithologyOfLayer.add(lithology);
				Arrays.fill(layers, from, from + samples, layer);
				Arrays.fill(taken, from, from + samples, true);
				return;
			}
		}
	}

	private boolean isFree(int from, int samples, boolean[] taken) {
		for (int row = from; row < from + samples; row++) {
			if (taken[row] || holes[row] != holes[from]) {
				return false;
			}
		}
		return true;
	}

	private void describe() {
		int lithology = 0;
		for (int row = 0; row < layers.length; row++) {
			boolean fresh = row == 0 || holes[row] != holes[row - 1] || layers[row] != layers[row - 1];
			if (fresh) {
				lithology = lithologyOfLayer.get(layers[row]);
				if (draws.happens(DISAGREEMENT)) {
					lithology = similar(lithology);
				}
			}
			described[row] = lithology;
		}
	}

	/** Another common lithology of the site and setting, or the same if there is none. */
	private int similar(int lithology) {
		double[] odds = new double[shares.length];
		Setting setting = catalogue.get(lithology).setting();
		int least = BED_SAMPLES_PER_HOLE * site.holes().size();
		if (shares[lithology] < least) {
			return lithology;
		}
		for (int l = 0; l < odds.length; l++) {
			odds[l] = catalogue.get(l).setting() == setting && shares[l] >= least ? shares[l] : 0;
		}
		return draws.weighted(odds);
	}
}
