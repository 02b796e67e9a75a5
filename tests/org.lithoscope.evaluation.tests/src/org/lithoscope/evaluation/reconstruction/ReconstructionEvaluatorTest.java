package org.lithoscope.evaluation.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.evaluation.Example.value;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Example;

class ReconstructionEvaluatorTest {

	private static final FloatMatrix POINTS = FloatMatrix.of(4, 2, new float[] { 1, 5, 2, 5, 3, 5, 4, 5 });

	private static Epoch epoch(int number, Losses validation) {
		return new Epoch(number, 0.1, 1e-3, Losses.of(9, 9, 9), validation, 2, 0.5);
	}

	@Test
	void givesTheValidationLossesOfTheKeptEpoch() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0)
				.trained(List.of(epoch(0, Losses.of(3, 2, 1)), epoch(1, Losses.of(0.5, 0.25, 2)),
						epoch(2, Losses.of(7, 6, 5))), 1)
				.evaluate("reconstruction");

		assertEquals(0.5, value(evaluation, "objective/validation").orElseThrow());
		assertEquals(0.25, value(evaluation, "reconstruction/validation").orElseThrow());
		assertEquals(2, value(evaluation, "kl/validation").orElseThrow());
		assertEquals(-2.25, value(evaluation, "elbo1/validation").orElseThrow());
	}

	@Test
	void aPerfectReconstructionHasADeterminationOfOne() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0).evaluate("reconstruction");

		assertEquals(1, value(evaluation, "r2/test").orElseThrow());
		assertEquals(List.of("test", "f0", "m", "1.0", "0.0", "1.0", "0.0"),
				evaluation.tables().get(0).rows().get(0));
	}

	@Test
	void theMeanOfTheRowsHasADeterminationOfZero() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0)
				.decodedBy(latent -> FloatMatrix.of(4, 2, new float[] { 2.5f, 5, 2.5f, 5, 2.5f, 5, 2.5f, 5 }))
				.evaluate("reconstruction");

		assertEquals(0, value(evaluation, "r2/test").orElseThrow(), 1e-12);
	}

	@Test
	void errorsAreGivenInScaledAndInMeasuredUnits() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0)
				.decodedBy(latent -> FloatMatrix.of(4, 2, new float[] { 2, 5, 1, 5, 4, 5, 3, 5 }))
				.evaluate("reconstruction");

		assertEquals(List.of("test", "f0", "m", Double.toString(1 - 4.0 / 5), "1.0", Double.toString(1 - 400.0 / 500),
				"10.0"), evaluation.tables().get(0).rows().get(0));
	}

	@Test
	void aFeatureThatDoesNotVaryHasNoDetermination() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0).evaluate("reconstruction");

		assertEquals(List.of("test", "f1", "m", "", "0.0", "", "0.0"), evaluation.tables().get(0).rows().get(1));
		assertEquals(List.of("This model did not learn in epochs: there are no losses.",
				"f1 does not vary on test rows: it has no R2 and is left out of the mean."), evaluation.notes());
	}

	@Test
	void aFoldWithoutValidationRowsHasNoLosses() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0)
				.trained(List.of(epoch(0, Losses.of(Double.NaN, Double.NaN, Double.NaN))), 0)
				.evaluate("reconstruction");

		assertEquals(OptionalDouble.empty(), value(evaluation, "elbo1/validation"));
		assertEquals("This fold has no validation rows: there are no validation losses.", evaluation.notes().get(0));
	}

	@Test
	void aModelWithoutDivergenceKeepsItsOtherLosses() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0)
				.trained(List.of(epoch(0, Losses.of(4, 4, Double.NaN))), 0).evaluate("reconstruction");

		assertEquals(4, value(evaluation, "reconstruction/validation").orElseThrow());
		assertEquals("kl/validation is left out: its value is NaN.", evaluation.notes().get(0));
	}

	@Test
	void samplesStandBesideTheirReconstructionInMeasuredUnits() {
		Evaluation evaluation = new Example(POINTS, 0, 0, 0, 0)
				.decodedBy(latent -> FloatMatrix.of(4, 2, new float[] { 2.34567f, 5, 1, 5, Float.NaN, 5, 3, 5 }))
				.evaluate("reconstruction");

		ResultTable samples = samples(evaluation);
		assertEquals(List.of("rows", "feature", "unit", "measured:reconstructed"), samples.columns());
		assertEquals(List.of("test", "f0", "m", "10.0:23.46 20.0:10.0 40.0:30.0"), samples.rows().get(0));
	}

	@Test
	void ofManyRowsAHundredAtEvenDistancesAreKept() {
		float[] rising = new float[250];
		for (int i = 0; i < rising.length; i++) {
			rising[i] = i;
		}

		Evaluation evaluation = new Example(FloatMatrix.of(250, 1, rising), new int[250]).evaluate("reconstruction");

		List<String> pairs = List.of(samples(evaluation).rows().get(0).get(3).split(" "));
		assertEquals(100, pairs.size());
		assertEquals(List.of("0.0:0.0", "20.0:20.0", "50.0:50.0", "70.0:70.0"), pairs.subList(0, 4));
		assertEquals("2470.0:2470.0", pairs.get(99));
	}

	private static ResultTable samples(Evaluation evaluation) {
		return evaluation.tables().stream().filter(table -> table.name().equals("reconstructed samples")).findFirst()
				.orElseThrow();
	}

	@Test
	void aModelWithoutDecoderIsNamed() {
		Evaluation evaluation =
				new Example(POINTS, 0, 0, 0, 0).with(Part.TRAIN, 0, 2).decodedBy(null).evaluate("reconstruction",
						"rows", "train,test");

		assertEquals(List.of(), evaluation.measures());
		assertEquals(List.of("This model did not learn in epochs: there are no losses.",
				"This model has no decoder: there is no reconstruction to measure."), evaluation.notes());
	}
}
