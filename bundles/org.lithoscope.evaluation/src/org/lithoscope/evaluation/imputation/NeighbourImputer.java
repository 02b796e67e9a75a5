package org.lithoscope.evaluation.imputation;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.evaluation.neighbours.Neighbours;

/**
 * Fills in the mean of the most similar training rows, similar in the features that are not hidden (Troyanskaya et al.
 * 2001, doi:10.1093/bioinformatics/17.6.520, unweighted). Where all are hidden it is the training mean.
 *
 * @param training complete rows, scaled
 * @param neighbours how many rows, 1 or more
 */
record NeighbourImputer(FloatMatrix training, int neighbours) implements Imputer {

	@Override
	public FloatMatrix impute(FloatMatrix complete, HiddenCells cells, Cancellation cancellation) {
		FloatMatrix filled = cells.withMeans(complete);
		Neighbours search = new Neighbours(training, neighbours);
		boolean[] observed = new boolean[cells.features()];
		for (int row : cells.rowsWithGaps()) {
			cancellation.check();
			boolean any = false;
			for (int c = 0; c < observed.length; c++) {
				observed[c] = !cells.hidden()[row][c];
				any |= observed[c];
			}
			if (any) {
				search.search(complete, row, observed, -1);
				fill(filled, row, observed, search);
			}
		}
		return filled;
	}

	private void fill(FloatMatrix filled, int row, boolean[] observed, Neighbours search) {
		for (int c = 0; c < observed.length; c++) {
			if (!observed[c]) {
				double sum = 0;
				for (int i = 0; i < search.found(); i++) {
					sum += training.get(search.row(i), c);
				}
				filled.set(row, c, (float) (sum / search.found()));
			}
		}
	}
}
