package org.lithoscope.description;

import java.util.Arrays;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;

/**
 * Where samples were taken.
 *
 * @param boreholes how many boreholes have samples
 * @param sites how many sites those stand on; one per borehole where sites are unknown
 * @param expeditions how many expeditions drilled them; likewise
 * @param sitesKnown whether the site of every borehole is known
 * @param fewest samples of the borehole with the fewest
 * @param median samples of the middle borehole, the lower one of two
 * @param most samples of the borehole with the most
 * @param top the smallest depth in metres, NaN where no depth is known
 * @param base the largest depth in metres, NaN where no depth is known
 */
public record Coverage(int boreholes, int sites, int expeditions, boolean sitesKnown, int fewest, int median, int most,
		double top, double base) {

	static Coverage of(SampleTable table) {
		int[] samples = new int[table.boreholes().size()];
		double top = Double.POSITIVE_INFINITY;
		double base = Double.NEGATIVE_INFINITY;
		for (int row = 0; row < table.rows(); row++) {
			samples[table.boreholeOf(row)]++;
			double depth = table.depthOf(row);
			if (!Double.isNaN(depth)) {
				top = Math.min(top, depth);
				base = Math.max(base, depth);
			}
		}
		boolean known = top <= base;
		return of(table, samples, known ? top : Double.NaN, known ? base : Double.NaN);
	}

	private static Coverage of(SampleTable table, int[] samples, double top, double base) {
		int[] sorted = Arrays.stream(samples).filter(count -> count > 0).sorted().toArray();
		int sites = (int) table.boreholes().stream().map(Borehole::site).distinct().count();
		int expeditions = (int) table.boreholes().stream().map(Borehole::expedition).distinct().count();
		if (sorted.length == 0) {
			return new Coverage(0, 0, 0, false, 0, 0, 0, top, base);
		}
		return new Coverage(sorted.length, sites, expeditions, table.sitesKnown(), sorted[0],
				sorted[(sorted.length - 1) / 2], sorted[sorted.length - 1], top, base);
	}
}
