package org.lithoscope.evaluation.imputation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.run.Cancellation;

class ImputersTest {

	private static final HiddenCells SECOND = HiddenCells.block(1, 2, c -> c == 1);

	private static FloatMatrix impute(Imputer imputer, HiddenCells cells, float... row) {
		return imputer.impute(FloatMatrix.of(1, row.length, row), cells, Cancellation.NEVER);
	}

	/** Rows of three correlated features. */
	private static FloatMatrix correlated(int rows) {
		SplittableRandom random = new SplittableRandom(11);
		FloatMatrix points = FloatMatrix.zeros(rows, 3);
		for (int r = 0; r < rows; r++) {
			double common = random.nextGaussian();
			points.set(r, 0, (float) (common + 0.5));
			points.set(r, 1, (float) (0.8 * common + 0.6 * random.nextGaussian() - 1));
			points.set(r, 2, (float) (-0.5 * common + 0.7 * random.nextGaussian()));
		}
		return points;
	}

	private static double covariance(FloatMatrix points, int one, int other) {
		double meanOne = 0;
		double meanOther = 0;
		double products = 0;
		for (int r = 0; r < points.rows(); r++) {
			meanOne += points.get(r, one) / points.rows();
			meanOther += points.get(r, other) / points.rows();
			products += (double) points.get(r, one) * points.get(r, other) / points.rows();
		}
		return products - meanOne * meanOther;
	}

	private static double mean(FloatMatrix points, int column) {
		double sum = 0;
		for (int r = 0; r < points.rows(); r++) {
			sum += points.get(r, column);
		}
		return sum / points.rows();
	}

	@Test
	void chainedEquationsConvergeToTheConditionalMeanOfANormalDistribution() {
		FloatMatrix training = correlated(4000);
		Imputer chained = new ChainedEquations(training, 1e-9, 200);

		FloatMatrix filled = impute(chained, HiddenCells.block(1, 3, c -> c > 0), 2, 99, 99);

		double deviation = 2 - mean(training, 0);
		for (int c = 1; c < 3; c++) {
			assertEquals(mean(training, c) + covariance(training, 0, c) / covariance(training, 0, 0) * deviation,
					filled.get(0, c), 1e-3);
		}
		assertEquals(2, filled.get(0, 0));
	}

	@Test
	void chainedEquationsBearFeaturesThatRepeatEachOther() {
		SplittableRandom random = new SplittableRandom(2);
		FloatMatrix training = FloatMatrix.zeros(500, 3);
		for (int r = 0; r < 500; r++) {
			float value = (float) random.nextGaussian();
			for (int c = 0; c < 3; c++) {
				training.set(r, c, value);
			}
		}

		FloatMatrix filled = impute(new ChainedEquations(training, 1e-3, 50), HiddenCells.block(1, 3, c -> c == 2),
				1.5f, 1.5f, 99);

		assertEquals(1.5, filled.get(0, 2), 0.01);
	}

	@Test
	void nothingKnownGivesTheTrainingMean() {
		FloatMatrix training = correlated(1000);
		HiddenCells all = HiddenCells.block(1, 3, c -> true);

		assertEquals(mean(training, 1), impute(new ChainedEquations(training, 1e-3, 10), all, 9, 9, 9).get(0, 1), 1e-5);
		assertEquals(0, impute(new NeighbourImputer(training, 3), all, 9, 9, 9).get(0, 1));
	}

	@Test
	void neighboursAreSoughtInWhatIsKnownAndAveraged() {
		FloatMatrix training = FloatMatrix.of(4, 2, new float[] {0, 10, 1, 20, 5, 40, 9, 80});

		FloatMatrix filled = impute(new NeighbourImputer(training, 2), SECOND, 1.2f, 77);

		assertEquals(15, filled.get(0, 1));
		assertEquals(1.2f, filled.get(0, 0));
	}

	@Test
	void theModelFillsInItsOwnReconstructionAgainAndAgain() {
		// reconstructing (x, y) as its nearest point on the diagonal halves the distance of y from x in every round
		LatentModel diagonal = new DiagonalModel();

		assertEquals(4, impute(new ModelImputer(diagonal, 1), SECOND, 8, 99).get(0, 1));
		assertEquals(7, impute(new ModelImputer(diagonal, 3), SECOND, 8, 99).get(0, 1));
		assertEquals(8, impute(new ModelImputer(diagonal, 3), SECOND, 8, 99).get(0, 0));
	}

	@Test
	void whatIsHiddenIsNotLookedAt() {
		FloatMatrix training = correlated(1000);
		HiddenCells cells = HiddenCells.block(1, 3, c -> c == 1);
		for (Imputer imputer : new Imputer[] {new ChainedEquations(training, 1e-3, 10),
				new NeighbourImputer(training, 3)}) {
			assertEquals(impute(imputer, cells, 1, -50, 2), impute(imputer, cells, 1, 50, 2));
		}
		assertTrue(impute(new ModelImputer(new DiagonalModel(), 2), SECOND, 3, 1)
				.equals(impute(new ModelImputer(new DiagonalModel(), 2), SECOND, 3, 2)));
	}

	private static final class DiagonalModel implements LatentModel {

		@Override
		public int latentSize() {
			return 1;
		}

		@Override
		public FloatMatrix encode(FloatMatrix inputs) {
			FloatMatrix latent = FloatMatrix.zeros(inputs.rows(), 1);
			for (int r = 0; r < inputs.rows(); r++) {
				latent.set(r, 0, (inputs.get(r, 0) + inputs.get(r, 1)) / 2);
			}
			return latent;
		}

		@Override
		public Optional<FloatMatrix> decode(FloatMatrix latent) {
			return Optional.of(latent.selectColumns(0, 0));
		}

		@Override
		public long parameterCount() {
			return 0;
		}

		@Override
		public void save(Path folder) {
			throw new UnsupportedOperationException();
		}
	}
}
