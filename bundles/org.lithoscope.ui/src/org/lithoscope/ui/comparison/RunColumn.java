package org.lithoscope.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.text.NaturalOrder;
import org.lithoscope.ui.session.RunRow;

/**
 * A column of the Runs view.
 *
 * @param title its heading
 * @param width in pixels at first
 * @param text what a cell says
 * @param order how rows are sorted by it
 */
record RunColumn(String title, int width, Function<RunRow, String> text, Comparator<RunRow> order) {

	/** The heading of the column that is drawn, not written. */
	static final String SPARKLINE = "elbo1 so far";

	/** Where the state stands. */
	static final int STATE_INDEX = 3;

	static final List<RunColumn> ALL = List.of(
			new RunColumn("Experiment", 150, RunRow::experiment,
					Comparator.comparing(RunRow::experiment, new NaturalOrder())),
			number("Repeat", 65, row -> row.repeat() + 1.0, 0),
			number("Fold", 55, row -> row.fold() + 1.0, 0),
			new RunColumn("State", 190, RunColumn::state, Comparator.comparing(RunRow::state)),
			number("Epochs", 65, row -> row.epochs() == 0 ? Double.NaN : row.epochs(), 0),
			number("β", 70, row -> latest(row, Epoch::beta), 4),
			number("Learning rate", 115, row -> latest(row, Epoch::learningRate), 6),
			number("Reconstruction", 128, row -> latest(row, epoch -> epoch.validation().reconstruction()), 3),
			number("KL", 70, row -> latest(row, epoch -> epoch.validation().kl()), 3),
			number("elbo1", 75, row -> latest(row, epoch -> epoch.validation().elbo1()), 3),
			new RunColumn(SPARKLINE, 110, row -> "", Comparator.comparingInt(RunRow::epochs)),
			new RunColumn("Duration", 80, row -> Durations.text(row.seconds()), Comparator.comparingDouble(RunRow::seconds)),
			new RunColumn("At most left", 85, row -> Durations.text(row.remaining()),
					Comparator.comparingDouble(RunRow::remaining)),
			new RunColumn("Run", 140, RunRow::id, Comparator.comparing(RunRow::id)));

	private static RunColumn number(String title, int width, ToDoubleFunction<RunRow> value, int decimals) {
		return new RunColumn(title, width, row -> {
			double number = value.applyAsDouble(row);
			return Double.isNaN(number) ? "" : FigureText.decimal(number, decimals);
		}, Comparator.comparingDouble(value));
	}

	private static double latest(RunRow row, ToDoubleFunction<Epoch> value) {
		return row.latest().map(value::applyAsDouble).orElse(Double.NaN);
	}

	private static String state(RunRow row) {
		return row.message().isEmpty() ? row.state().label() : row.state().label() + ": " + row.message();
	}
}
