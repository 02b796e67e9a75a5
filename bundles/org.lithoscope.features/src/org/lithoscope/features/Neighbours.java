package org.lithoscope.features;

import java.util.List;
import java.util.Locale;

/**
 * For each row the next row above and below in its borehole, or the row itself where there is none.
 *
 * @param above per row its neighbour nearer to the sea floor
 * @param below per row its neighbour further down
 * @param notes how many rows see themselves, one sentence
 */
record Neighbours(int[] above, int[] below, List<String> notes) {

	/** A micrometre: depths such as 0.6 and 0.4 m do not differ by exactly 0.2 in binary. */
	private static final double ROUNDING = 1e-6;

	/** The rows that precede and follow in the borehole, however far they are. */
	static Neighbours byRow(DownholeOrder order, double gap) {
		Neighbours neighbours = unconnected(order);
		long pairs = 0;
		long apart = 0;
		for (int[] rows : order.boreholes()) {
			for (int i = 1; i < rows.length; i++) {
				neighbours.above[rows[i]] = rows[i - 1];
				neighbours.below[rows[i - 1]] = rows[i];
				pairs++;
				apart += order.depth(rows[i]) - order.depth(rows[i - 1]) > gap + ROUNDING ? 1 : 0;
			}
		}
		return neighbours.with(String.format(Locale.ROOT, "neighbours are the rows before and after in the borehole: "
				+ "%,d of %,d pairs are more than %s m apart", apart, pairs, gap));
	}

	/** The nearest rows above and below at another depth, if they are no further than {@code gap} metres. */
	static Neighbours within(DownholeOrder order, double gap) {
		Neighbours neighbours = unconnected(order);
		for (int[] rows : order.boreholes()) {
			for (int i = 0; i < rows.length; i++) {
				neighbours.above[rows[i]] = nearest(order, rows, i, -1, gap);
				neighbours.below[rows[i]] = nearest(order, rows, i, 1, gap);
			}
		}
		long lonely = 0;
		for (int row = 0; row < neighbours.above.length; row++) {
			lonely += neighbours.above[row] == row || neighbours.below[row] == row ? 1 : 0;
		}
		return neighbours.with(String.format(Locale.ROOT, "%,d of %,d samples have no neighbour within %s m above or "
				+ "below and see themselves in its place", lonely, neighbours.above.length, gap));
	}

	private static int nearest(DownholeOrder order, int[] rows, int from, int step, double gap) {
		int i = from + step;
		while (i >= 0 && i < rows.length && order.depth(rows[i]) == order.depth(rows[from])) {
			i += step;
		}
		// an unknown depth compares as false, so such a row has no neighbours
		boolean near = i >= 0 && i < rows.length
				&& Math.abs(order.depth(rows[i]) - order.depth(rows[from])) <= gap + ROUNDING;
		return near ? rows[i] : rows[from];
	}

	private static Neighbours unconnected(DownholeOrder order) {
		int[] above = new int[order.sampleOfRow().length];
		int[] below = new int[above.length];
		for (int row = 0; row < above.length; row++) {
			above[row] = row;
			below[row] = row;
		}
		return new Neighbours(above, below, List.of());
	}

	private Neighbours with(String note) {
		return new Neighbours(above, below, List.of(note));
	}
}
