package org.lithoscope.comparison;

import java.math.BigDecimal;
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

	/** How many decimals are worth showing of a figure of this size: three digits below 10, fewer beyond. */
	public static int decimalsFor(double size) {
		double absolute = Math.abs(size);
		return absolute < 1 || Double.isNaN(absolute) ? 3 : absolute < 100 ? 2 : absolute < 1000 ? 1 : 0;
	}

	/** The p of a test, for instance {@code p = 0.034} or {@code p < 0.001}. */
	public static String p(double p) {
		return p < 0.001 ? "p < 0.001" : "p = " + decimal(p, 3);
	}

	/** A share in percent, never rounded to certainty, for instance {@code 97 %} or {@code >99 %}. */
	public static String percent(double share) {
		if (share > 0.99 && share < 1) {
			return ">99 %";
		}
		return share < 0.01 && share > 0 ? "<1 %" : decimal(100 * share, 0) + " %";
	}

	/** A factor to one or two digits, for instance {@code 1.4}, {@code 3} or {@code 120}. */
	public static String times(double factor) {
		double shown = Math.ceil(10 * factor - 1e-9) / 10;
		if (shown < 3 && shown != Math.rint(shown)) {
			return decimal(shown, 1);
		}
		double step = factor < 100 ? 1 : Math.pow(10, Math.floor(Math.log10(factor)) - 1);
		return whole(Math.ceil(factor / step - 1e-9) * step);
	}

	/** A number in its shortest form, for instance {@code 0.01} or {@code 2}. */
	public static String shortest(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
