package org.lithoscope.cli.describe;

import java.util.List;

/** Counts as a row of bars, each a character high. */
final class Sparkline {

	private static final String BARS = "▁▂▃▄▅▆▇█";

	private Sparkline() {
	}

	/** One bar per count, the highest as high as a line; a blank where there is nothing. */
	static String of(List<Integer> counts) {
		int highest = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
		StringBuilder line = new StringBuilder();
		for (int count : counts) {
			int height = (int) Math.ceil((double) count * BARS.length() / Math.max(1, highest));
			line.append(height == 0 ? ' ' : BARS.charAt(height - 1));
		}
		return line.toString();
	}
}
