package org.lithoscope.ui.comparison;

import org.lithoscope.comparison.FigureText;

/** Times as people read them. */
final class Durations {

	private static final int MINUTE = 60;
	private static final int HOUR = 3600;

	private Durations() {
	}

	/** For instance {@code 7.3 s}, {@code 2 min 05 s} or {@code 1 h 20 min}; an empty string where it is not known. */
	static String text(double seconds) {
		if (!Double.isFinite(seconds)) {
			return "";
		}
		long whole = Math.round(seconds);
		if (whole < MINUTE) {
			return FigureText.decimal(seconds, seconds < 10 ? 1 : 0) + " s";
		}
		return whole < HOUR ? "%d min %02d s".formatted(whole / MINUTE, whole % MINUTE)
				: "%d h %02d min".formatted(whole / HOUR, whole % HOUR / MINUTE);
	}
}
