package org.lithoscope.data.surrogate;

import java.util.ArrayList;
import java.util.List;

/**
 * The succession of layers below a site, laid down from the sea floor until the site's share of every lithology is used
 * up.
 *
 * <p>A layer's lithology is drawn in proportion to what is left of each, times how well it suits the depth and the
 * present unit (tens of metres in which some lithologies prevail). Its thickness is log-normal.
 */
final class LayerColumn {

	/** Median thickness of a layer in sampled bins, and the standard deviation of its logarithm. */
	private static final double THICKNESS = 7;
	private static final double THICKNESS_SPREAD = 1.0;

	private static final double UNIT_THICKNESS = 150;
	private static final double UNIT_THICKNESS_SPREAD = 0.8;
	private static final double UNIT_CONTRAST = 1.5;

	/** Strength of burial: odds of soft against hard lithologies at the sea floor and at this depth in bins. */
	private static final double BURIAL = 1.2;
	private static final double DEEP = 500 * Coring.BINS_PER_METRE;

	private final LithologyCatalogue catalogue;
	private final Draws draws;
	private final double[] left;
	private final double[] suitability;
	private final double[] odds;
	private final int[] layerOfBin;
	private final List<Integer> lithologyOfLayer = new ArrayList<>();

	/**
	 * Lays the column down.
	 *
	 * @param samplesInBin how many samples the site's holes take from each bin
	 * @param shares samples per lithology
	 */
	LayerColumn(int[] samplesInBin, int[] shares, LithologyCatalogue catalogue, Draws draws) {
		this.catalogue = catalogue;
		this.draws = draws;
		this.left = new double[shares.length];
		for (int l = 0; l < shares.length; l++) {
			left[l] = shares[l];
		}
		this.suitability = new double[shares.length];
		this.odds = new double[shares.length];
		this.layerOfBin = new int[samplesInBin.length];
		layDown(samplesInBin);
	}

	private void layDown(int[] samplesInBin) {
		double unit = 0;
		double layer = 0;
		int lithology = 0;
		for (int bin = 0; bin < samplesInBin.length; bin++) {
			if (samplesInBin[bin] > 0) {
				if (unit <= 0) {
					unit = draws.logNormal(UNIT_THICKNESS, UNIT_THICKNESS_SPREAD);
					beginUnit(bin);
				}
				if (layer <= 0 || left[lithology] <= 0) {
					layer = draws.logNormal(THICKNESS, THICKNESS_SPREAD);
					lithology = nextLithology(lithology);
					lithologyOfLayer.add(lithology);
				}
				left[lithology] -= samplesInBin[bin];
				unit--;
				layer--;
			}
			layerOfBin[bin] = Math.max(0, lithologyOfLayer.size() - 1);
		}
	}

	private void beginUnit(int bin) {
		double depth = 2 * Math.min(1, bin / DEEP) - 1;
		for (int l = 0; l < suitability.length; l++) {
			if (left[l] > 0) {
				suitability[l] = StrictMath.exp(
						BURIAL * catalogue.get(l).burial() * depth + UNIT_CONTRAST * draws.gaussian());
			}
		}
	}

	private int nextLithology(int present) {
		for (int l = 0; l < odds.length; l++) {
			odds[l] = left[l] > 0 ? left[l] * suitability[l] : 0;
		}
		int next = draws.weighted(odds);
		return next < 0 ? present : next;
	}

	int layerOf(int bin) {
		return layerOfBin[bin];
	}

	/** The lithology of every layer, from the sea floor down. */
	List<Integer> lithologies() {
		return lithologyOfLayer;
	}
}
