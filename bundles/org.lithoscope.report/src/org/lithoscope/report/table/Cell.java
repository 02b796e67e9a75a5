package org.lithoscope.report.table;

import java.util.Objects;

import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.statistics.interval.Interval;

/** One cell of a table. */
public sealed interface Cell {

	/** What people read. */
	String text();

	/** Nothing to show. */
	Cell EMPTY = new Words("");

	/**
	 * A cell of words.
	 *
	 * @param text without line breaks
	 */
	record Words(String text) implements Cell {

		public Words {
			Objects.requireNonNull(text, "text");
		}
	}

	/**
	 * A cell with a number.
	 *
	 * @param value in full precision; NaN where it is not defined
	 * @param low the lower end of its interval; NaN where there is none
	 * @param high the upper end
	 * @param text what people read
	 */
	record Figure(double value, double low, double high, String text) implements Cell {

		public Figure {
			Objects.requireNonNull(text, "text");
		}

		/** Whether it has an interval. */
		public boolean hasInterval() {
			return Double.isFinite(low) && Double.isFinite(high);
		}
	}

	/** A cell of words. */
	static Cell words(String text) {
		return new Words(text);
	}

	/** A whole number. */
	static Cell whole(long value) {
		return new Figure(value, Double.NaN, Double.NaN, FigureText.whole(value));
	}

	/** A number with so many decimals. */
	static Cell number(double value, int decimals) {
		return new Figure(value, Double.NaN, Double.NaN, FigureText.decimal(value, decimals));
	}

	/** A number with a sign of its own. */
	static Cell signed(double value, int decimals) {
		return new Figure(value, Double.NaN, Double.NaN, signedText(value, decimals));
	}

	/** A number with its interval, for instance {@code +0.012 [−0.003, 0.027]}. */
	static Cell signed(double value, Interval interval, int decimals) {
		return new Figure(value, interval.low(), interval.high(), "%s [%s, %s]".formatted(signedText(value, decimals),
				FigureText.decimal(interval.low(), decimals), FigureText.decimal(interval.high(), decimals)));
	}

	/** A mean with its interval, where it has one. */
	static Cell estimate(Estimate estimate, int decimals) {
		return new Figure(estimate.mean(), estimate.interval().map(Interval::low).orElse(Double.NaN),
				estimate.interval().map(Interval::high).orElse(Double.NaN), FigureText.withInterval(estimate, decimals));
	}

	/** A probability in percent. */
	static Cell share(double probability) {
		return new Figure(probability, Double.NaN, Double.NaN, FigureText.percent(probability));
	}

	/** The p of a test. */
	static Cell p(double p) {
		return new Figure(p, Double.NaN, Double.NaN, p < 0.001 ? "<0.001" : FigureText.decimal(p, 3));
	}

	private static String signedText(double value, int decimals) {
		String text = FigureText.decimal(value, decimals);
		return value > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
	}
}
