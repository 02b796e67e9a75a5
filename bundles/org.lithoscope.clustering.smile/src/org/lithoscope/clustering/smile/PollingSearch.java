package org.lithoscope.clustering.smile;

import java.util.List;

import org.lithoscope.core.run.Cancellation;

import smile.neighbor.Neighbor;
import smile.neighbor.RNNSearch;

/** A search for neighbours that asks before every query whether the work is still wanted, since Smile never does. */
record PollingSearch(RNNSearch<double[], double[]> search, Cancellation cancellation)
		implements RNNSearch<double[], double[]> {

	@Override
	public void range(double[] query, double radius, List<Neighbor<double[], double[]>> neighbours) {
		cancellation.check();
		search.range(query, radius, neighbours);
	}
}
