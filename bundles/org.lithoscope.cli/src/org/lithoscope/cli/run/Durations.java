package org.lithoscope.cli.run;

import java.util.Locale;

/** Lengths of time as people read them. */
public final class Durations {

	private static final int MINUTE = 60;
	private static final int HOUR = 3600;

	private Durations() {
	}

	/** For instance {@code 0.4 s}, {@code 34 s}, {@code 2 min 05 s}, {@code 3 h 12 min}. */
	public static String text(double seconds) {
		if (seconds < 10) {
			return String.format(Locale.ROOT, "%.1f s", seconds);
		}
		long whole = Math.round(seconds);
		if (whole < MINUTE) {
			return whole + " s";
		}
		if (whole < HOUR) {
			return String.format(Locale.ROOT, "%d min %02d s", whole / MINUTE, whole % MINUTE);
		}
		return String.format(Locale.ROOT, "%d h %02d min", whole / HOUR, whole % HOUR / MINUTE);
	}
}
