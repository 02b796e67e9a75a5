package org.lithoscope.evaluation.imputation;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.run.Cancellation;

/**
 * Fills in by encoding and decoding again and again, each time putting the reconstruction into the hidden cells; the
 * first time they hold the training mean. This is the Markov chain of Rezende et al. 2014 (arXiv:1401.4082, section F)
 * with means in place of draws.
 *
 * @param model a model that reconstructs what it reads
 * @param rounds how often, 1 or more
 */
record ModelImputer(LatentModel model, int rounds) implements Imputer {

	@Override
	public FloatMatrix impute(FloatMatrix complete, HiddenCells cells, Cancellation cancellation) {
		FloatMatrix filled = cells.withMeans(complete);
		for (int round = 0; round < rounds; round++) {
			cancellation.check();
			FloatMatrix reconstruction = model.reconstruct(filled)
					.orElseThrow(() -> new IllegalArgumentException("a model without decoder cannot impute"));
			FloatMatrix next = cells.withMeans(complete);
			for (int r = 0; r < next.rows(); r++) {
				for (int c = 0; c < next.columns(); c++) {
					if (cells.hidden()[r][c]) {
						next.set(r, c, reconstruction.get(r, c));
					}
				}
			}
			filled = next;
		}
		return filled;
	}
}
