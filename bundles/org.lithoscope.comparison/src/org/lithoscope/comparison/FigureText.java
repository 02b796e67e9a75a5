package org.lithoscope.comparison;

import java.util.Locale;

/** Figures as people read them, the same in every locale; what is not defined is shown as a dash. */
public final class FigureText {

	/** Stands where there is no figure. */
	public static final String NOTHING = "-";

	private FigureText() {
	}

	/** A number with this many decimals and no negative zero, for instance {@code 0.241}. */
	public static String decimal(double value, int decimals) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? NOTHING : value > 0 ? "∞" : "-∞";
		}
		String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
		return text.matches("-[0.]+") ? text.substring(1) : text;
	}

	/** A whole number with commas between thousands, for instance {@code 2,102}. */
	public static String whole(double value) {
		return Double.isNaN(value) ? NOTHING : String.format(Locale.ROOT, "%,.0f", value);
	}

	/** Mean and interval, for instance {@code 0.241 [0.196, 0.286]}; the mean alone where there is no interval. */
	public static String withInterval(Estimate estimate, int decimals) {
		String mean = decimal(estimate.mean(), decimals);
		return estimate.interval().map(interval -> "%s [%s, %s]".formatted(mean, decimal(interval.low(), decimals),
				decimal(interval.high(), decimals))).orElse(mean);
	}

	/** Mean and half the interval's width, for instance {@code 0.241±0.045}; the mean alone without an interval. */
	public static String plusMinus(Estimate estimate, int decimals) {
		String mean = decimal(estimate.mean(), decimals);
		return estimate.interval()
				.map(interval -> mean + "±" + decimal(interval.halfWidth(), decimals))
				.orElse(mean);
	}
}
