package org.lithoscope.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.lithoscope.comparison.FigureText;

/**
 * A linear axis with round marks.
 *
 * @param low the value at its beginning
 * @param high the value at its end, above {@code low}
 * @param step the distance of marks
 */
record Scale(double low, double high, double step) {

	private static final double AIR = 0.04;
	private static final int MARKS = 6;
	private static final double ROUNDING = 1e-9;

	/** An axis that holds all finite values with a little air; a single value gets a range of its own. */
	static Scale of(DoubleStream values) {
		double[] finite = values.filter(Double::isFinite).toArray();
		double least = DoubleStream.of(finite).min().orElse(0);
		double most = DoubleStream.of(finite).max().orElse(1);
		double air = most > least ? AIR * (most - least) : Math.max(AIR * Math.abs(most), AIR);
		return new Scale(least - air, most + air, step((most - least + 2 * air) / MARKS));
	}

	/** A round distance near another. */
	static double step(double rough) {
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double lead = rough / power;
		return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
	}

	/** Where a value stands: 0 at the beginning, 1 at the end. */
	double share(double value) {
		return (value - low) / (high - low);
	}

	/** Round values, increasing. */
	List<Double> marks() {
		List<Double> marks = new ArrayList<>();
		for (double i = Math.ceil(low / step - ROUNDING); i * step <= high + ROUNDING * step; i++) {
			marks.add(i * step);
		}
		return marks;
	}

	/** A mark as people read it. */
	String label(double mark) {
		int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + ROUNDING));
		return FigureText.decimal(mark, decimals);
	}
}
