package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/**
 * Builds the scatter of measured and reconstructed values of one run, from the tables of the evaluator
 * {@code reconstruction}.
 */
public final class ReconstructionScatter {

	private static final String EVALUATOR = "reconstruction";

	private ReconstructionScatter() {
	}

	/**
	 * A panel per feature; empty if the run does not store such a table, as runs of older versions do not.
	 *
	 * @param colour the index of the experiment's colour
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public static Optional<FeaturePanels> of(RunRecord run, int colour, Part rows) {
		Optional<ResultTable> samples = RunTables.of(run, EVALUATOR, "reconstructed samples", rows);
		if (samples.isEmpty()) {
			return Optional.empty();
		}
		List<FeaturePanels.Panel> panels = new ArrayList<>();
		for (List<String> row : samples.get().rows()) {
			String feature = RunTables.text(samples.get(), row, "feature");
			List<FeaturePanels.Point> points = points(RunTables.text(samples.get(), row, "measured:reconstructed"));
			if (!points.isEmpty()) {
				panels.add(new FeaturePanels.Panel(new Axis(feature, RunTables.text(samples.get(), row, "unit")), points,
						determination(run, rows, feature)));
			}
		}
		return panels.isEmpty() ? Optional.empty() : Optional.of(new FeaturePanels(
				"Measured and reconstructed values of %s, repeat %d, fold %d".formatted(run.experiment(), run.repeat() + 1,
						run.fold() + 1), colour, "measured", "reconstructed", panels, notes(rows.id())));
	}

	private static List<String> notes(String rows) {
		return List.of("A hundred %s rows at even distances, or all if there are fewer; what lies on the line is given back "
				.formatted(rows) + "exactly.", "R² is of all %s rows, in the unit of the measurement.".formatted(rows));
	}

	private static List<FeaturePanels.Point> points(String pairs) {
		List<FeaturePanels.Point> points = new ArrayList<>();
		for (String pair : pairs.isBlank() ? new String[0] : pairs.split(" ")) {
			int colon = pair.indexOf(':');
			points.add(new FeaturePanels.Point(Double.parseDouble(pair.substring(0, colon)),
					Double.parseDouble(pair.substring(colon + 1))));
		}
		return points;
	}

	private static double determination(RunRecord run, Part rows, String feature) {
		return RunTables.of(run, EVALUATOR, EVALUATOR, rows).flatMap(table -> table.rows().stream()
				.filter(row -> RunTables.text(table, row, "feature").equals(feature))
				.map(row -> RunTables.number(table, row, "r2 unscaled")).findFirst()).orElse(Double.NaN);
	}
}
