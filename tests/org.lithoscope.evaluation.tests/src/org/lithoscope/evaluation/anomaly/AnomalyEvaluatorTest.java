package org.lithoscope.evaluation.anomaly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.evaluation.Example.value;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Example;

class AnomalyEvaluatorTest {

	private static final FloatMatrix POINTS = FloatMatrix.of(6, 2,
			new float[] {0, 0, 0, 1, 0, 0, 0.5f, 0, 0, 3, 0, -2});
	private static final UnaryOperator<FloatMatrix> NOTHING =
			latent -> FloatMatrix.zeros(latent.rows(), latent.columns());

	/** Training rows 0 to 3: clay, clay, basalt, clay; test rows are all: two of chalk, which training lacks. */
	private static Example example() {
		return new Example(POINTS, 0, 0, 1, 0, 2, 2).with(Part.TRAIN, 0, 4)
				.drilled(new int[] {0, 0, 0, 0, 1, 1}, new double[] {1, 2, 3, 4, 5.5, Double.NaN}).decodedBy(NOTHING);
	}

	private static ResultTable table(Evaluation evaluation, String name) {
		return evaluation.tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void withoutPosteriorTheScoreIsTheSquaredError() {
		Evaluation evaluation = example().evaluate("anomaly", "strangest", "3");

		assertEquals(List.of(List.of("test", "1", "B", "5.5", "chalk", "9.0", "f1", "30.0", "0.0"),
				List.of("test", "2", "B", "", "chalk", "4.0", "f1", "-20.0", "0.0"),
				List.of("test", "3", "A", "2.0", "clay", "1.0", "f1", "10.0", "0.0")),
				table(evaluation, "strangest").rows());
		assertEquals(List.of(
				"This model has no posterior: the score is the squared error of the reconstruction alone."),
				evaluation.notes());
	}

	@Test
	void lithologiesAreListedByTheirMedianScore() {
		assertEquals(List.of(List.of("test", "chalk", "2", "0", "6.5", "9.0"),
				List.of("test", "clay", "3", "3", "0.25", "1.0"), List.of("test", "basalt", "1", "1", "0.0", "0.0")),
				table(example().evaluate("anomaly"), "lithologies").rows());
	}

	@Test
	void rarityIsRarityInTraining() {
		// scores 0 1 0 .25 9 4 rank 1.5 4 1.5 3 6 5; training samples 3 3 1 3 0 0 rank as rarity 2 2 4 2 5.5 5.5
		double[] scores = {1.5, 4, 1.5, 3, 6, 5};
		double[] rarity = {2, 2, 4, 2, 5.5, 5.5};
		double products = 0;
		double squaresOfScores = 0;
		double squaresOfRarity = 0;
		for (int i = 0; i < 6; i++) {
			products += (scores[i] - 3.5) * (rarity[i] - 3.5);
			squaresOfScores += (scores[i] - 3.5) * (scores[i] - 3.5);
			squaresOfRarity += (rarity[i] - 3.5) * (rarity[i] - 3.5);
		}
		assertEquals(products / Math.sqrt(squaresOfScores * squaresOfRarity),
				value(example().evaluate("anomaly"), "anomaly-rarity/test").orElseThrow(), 1e-12);
	}

	@Test
	void withAPosteriorTheScoreIsMinusTheLowerBound() {
		// variance 1: divergence |mean|²/2; the reconstruction is 0 whatever is drawn
		Evaluation evaluation = example().inferredWith(inputs -> inputs, NOTHING).evaluate("anomaly", "samples", "4000",
				"strangest", "1");

		assertEquals(9 + 4.5, Double.parseDouble(table(evaluation, "strangest").rows().get(0).get(5)), 0.3);
		assertEquals(List.of(), evaluation.notes());
	}

	@Test
	void allSamplesCanBeListed() {
		assertEquals(6, table(example().evaluate("anomaly", "strangest", "1000"), "strangest").rows().size());
		assertEquals(List.of("lithologies"), example().evaluate("anomaly", "strangest", "0").tables().stream()
				.map(ResultTable::name).toList());
	}

	@Test
	void withoutLithologyOrDecoderItSaysSo() {
		Evaluation undescribed = new Example(POINTS, -1, -1, -1, -1, -1, -1).decodedBy(NOTHING).evaluate("anomaly");
		Evaluation withoutDecoder = new Example(POINTS, 0, 0, 0, 0, 0, 0).decodedBy(null).evaluate("anomaly");

		assertEquals(OptionalDouble.empty(), value(undescribed, "anomaly-rarity/test"));
		assertEquals("No test row has a described lithology: strangeness cannot be compared with rarity.",
				undescribed.notes().get(1));
		assertEquals(List.of("This model has no decoder: it cannot tell which samples are strange."),
				withoutDecoder.notes());
	}
}
