package org.lithoscope.clustering.mixture;

import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.clustering.kernel.PointBlocks;

/**
 * Some consecutive blocks of points, looked at by one thread at a time. The division depends on the number of points
 * alone, so that sums over ranges in their order are the same for any number of threads.
 *
 * @param first the first block
 * @param end the block after the last
 */
record BlockRange(int first, int end) {

	private static final int MOST_RANGES = 32;

	static List<BlockRange> of(PointBlocks points) {
		long blocks = points.blocks();
		int ranges = Math.min(MOST_RANGES, points.blocks());
		return IntStream.range(0, ranges)
				.mapToObj(r -> new BlockRange((int) (blocks * r / ranges), (int) (blocks * (r + 1) / ranges)))
				.toList();
	}
}
