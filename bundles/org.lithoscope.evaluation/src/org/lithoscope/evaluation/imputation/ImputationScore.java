package org.lithoscope.evaluation.imputation;

import java.util.List;

import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.evaluation.reconstruction.Fit;

/** Compares filled-in with measured values, feature by feature over all rows where the feature is hidden. */
record ImputationScore(EvaluationInput input, Part part, String pattern, HiddenCells cells, Findings findings) {

	private static final List<String> COLUMNS = List.of("rows", "pattern", "method", "feature", "unit", "hidden", "r2",
			"rmse", "r2 unscaled", "rmse unscaled");

	/** Adds the table rows of one method and the mean of its R² over features. */
	void add(String method, FloatMatrix filled) {
		FloatMatrix measured = input.side(part).targets();
		double sum = 0;
		int counted = 0;
		for (int c = 0; c < cells.features(); c++) {
			int[] rows = cells.rowsWithout(c);
			if (rows.length == 0) {
				continue;
			}
			FloatMatrix truth = measured.selectRows(rows);
			FloatMatrix guess = filled.selectRows(rows);
			Fit scaled = Fit.of(truth, guess, c);
			if (scaled.determination().isPresent()) {
				sum += scaled.determination().getAsDouble();
				counted++;
			}
			addRow(method, c, rows.length, scaled, unscaled(truth, guess, c));
		}
		if (counted > 0) {
			findings.measure("r2-%s-%s".formatted(pattern, method), part, 0, sum / counted);
		} else {
			findings.note("No hidden feature varies on %s rows: there is no R2 of the pattern '%s'.".formatted(
					part.id(), pattern));
		}
	}

	private Fit unscaled(FloatMatrix truth, FloatMatrix guess, int feature) {
		DoubleMatrix measured = input.targetScaler().inverse(truth);
		DoubleMatrix filled = input.targetScaler().inverse(guess);
		return Fit.of(measured, filled, feature);
	}

	private void addRow(String method, int column, int hidden, Fit scaled, Fit unscaled) {
		Feature feature = input.targetFeatures().get(column);
		findings.row("imputation", COLUMNS,
				List.of(part.id(), pattern, method, feature.name(), feature.unit(), Integer.toString(hidden),
						Fit.text(scaled.determination()), Double.toString(scaled.rootMeanSquare()),
						Fit.text(unscaled.determination()), Double.toString(unscaled.rootMeanSquare())));
	}
}
