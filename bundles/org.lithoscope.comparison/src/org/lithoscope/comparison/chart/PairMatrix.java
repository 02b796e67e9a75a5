package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.pair.PairPosterior;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.statistics.bayesian.RopeProbabilities;

/**
 * All pairs of experiments: with what probability the one of the row is better than the one of the column by more than
 * what matters (Bayesian correlated t test: Corani and Benavoli 2015, doi:10.1007/s10994-015-5486-z).
 *
 * @param title a heading
 * @param experiments the names of rows and columns
 * @param colours the indices of their colours in a {@link Palette}
 * @param cells those that are known, row by row
 * @param notes what the reader should know, one sentence each
 */
public record PairMatrix(String title, List<String> experiments, List<Integer> colours, List<Cell> cells,
		List<String> notes) {

	/**
	 * One pair.
	 *
	 * @param row the index of the experiment that may be better
	 * @param column the index of the other
	 * @param better the probability that the row's is better by more than what matters
	 * @param equal the probability that the difference does not matter
	 * @param worse the probability that the column's is better by more than what matters
	 */
	public record Cell(int row, int column, double better, double equal, double worse) {
	}

	public PairMatrix {
		Objects.requireNonNull(title, "title");
		experiments = List.copyOf(experiments);
		colours = List.copyOf(colours);
		cells = List.copyOf(cells);
		notes = List.copyOf(notes);
	}

	/** The matrix of all experiments with figures; pairs whose posterior is withheld have no cell. */
	public static PairMatrix of(SuiteVerdict verdict, ExperimentOrder order) {
		List<String> experiments = verdict.scores().stream().filter(scores -> !scores.folds().isEmpty())
				.map(scores -> scores.experiment()).toList();
		boolean lower = verdict.quantity().better() == Better.LOWER;
		List<Cell> cells = new ArrayList<>();
		for (PairPosterior pair : verdict.pairs()) {
			int candidate = experiments.indexOf(pair.candidate());
			int baseline = experiments.indexOf(pair.baseline());
			pair.probabilities().asOptional().ifPresent(odds -> {
				cells.add(cell(candidate, baseline, odds, lower));
				cells.add(cell(baseline, candidate, odds, !lower));
			});
		}
		return new PairMatrix("Every pair, in %s".formatted(verdict.quantity().words()), experiments,
				experiments.stream().map(order::colourOf).toList(), cells,
				List.of("Probability that the experiment of the row %s that of the column by more than %s."
						.formatted(verdict.quantity().better() == Better.NEITHER ? "exceeds" : "is better than",
								FigureText.shortest(verdict.thresholds().rope()))));
	}

	private static Cell cell(int row, int column, RopeProbabilities odds, boolean mirrored) {
		return mirrored ? new Cell(row, column, odds.left(), odds.within(), odds.right())
				: new Cell(row, column, odds.right(), odds.within(), odds.left());
	}

	/** The cell of a row and a column, if it is known. */
	public Optional<Cell> cell(int row, int column) {
		return cells.stream().filter(cell -> cell.row() == row && cell.column() == column).findFirst();
	}
}
