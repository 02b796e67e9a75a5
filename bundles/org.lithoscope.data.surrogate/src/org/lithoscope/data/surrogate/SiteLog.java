package org.lithoscope.data.surrogate;

import java.util.List;

/**
 * All samples of one site, hole after hole and downwards.
 *
 * @param holes per sample the number of its hole at the site
 * @param bins per sample its depth in bins
 * @param layers per sample the layer it was taken from; holes of a site share their layers
 * @param described per sample the lithology that was written down, which now and then is not the layer's
 * @param lithologyOfLayer the true lithology of each layer
 */
record SiteLog(Site site, int[] holes, int[] bins, int[] layers, int[] described, List<Integer> lithologyOfLayer) {

	int samples() {
		return bins.length;
	}

	int lithologyOf(int sample) {
		return lithologyOfLayer.get(layers[sample]);
	}

	/** Whether a sample is the first of its hole. */
	boolean startsHole(int sample) {
		return sample == 0 || holes[sample] != holes[sample - 1];
	}
}
