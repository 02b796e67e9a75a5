package org.lithoscope.evaluation.imputation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lithoscope.evaluation.Example.value;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Example;
import org.lithoscope.testing.TestRegistry;

class ImputationEvaluatorTest {

	/** Three features that all follow one hidden quantity; the model gives back what it reads, which helps nobody. */
	private static Example example() {
		SplittableRandom random = new SplittableRandom(4);
		FloatMatrix points = FloatMatrix.zeros(900, 3);
		for (int r = 0; r < 900; r++) {
			double common = random.nextGaussian();
			for (int c = 0; c < 3; c++) {
				points.set(r, c, (float) (common * (c - 1.5) + 0.1 * random.nextGaussian()));
			}
		}
		return new Example(points, new int[900]).with(Part.TRAIN, 0, 600).with(Part.TEST, 600, 900);
	}

	@Test
	void oneFeatureOfTheBlockIsFilledInFromTheOthers() {
		Evaluation evaluation = example().evaluate("imputation", "block", "F2", "patterns", "block");

		assertEquals(List.of("r2-block-model/test", "r2-block-knn/test", "r2-block-mice/test"),
				evaluation.measures().stream().map(measure -> measure.key()).toList());
		assertEquals(0, value(evaluation, "r2-block-model/test").orElseThrow(), 0.05);
		assertTrue(value(evaluation, "r2-block-knn/test").orElseThrow() > 0.9);
		assertTrue(value(evaluation, "r2-block-mice/test").orElseThrow() > 0.9);
		assertEquals(List.of("test", "block", "model", "f2", "m", "300"),
				evaluation.tables().get(0).rows().get(0).subList(0, 6));
		assertEquals(List.of(), evaluation.notes());
	}

	@Test
	void rootMeanSquaresAreGivenInMeasuredUnitsToo() {
		List<String> row = example().evaluate("imputation", "block", "f2", "patterns", "block").tables().get(0).rows()
				.get(1);

		assertEquals(10 * Double.parseDouble(row.get(7)), Double.parseDouble(row.get(9)), 1e-6);
		assertEquals(Double.parseDouble(row.get(6)), Double.parseDouble(row.get(8)), 1e-6);
	}

	@Test
	void scatteredGapsAreTheSameForEveryRun() {
		Evaluation one = example().evaluate(TestRegistry.open(), "imputation", WorkContext.of(1), "patterns", "random");
		Evaluation other =
				example().evaluate(TestRegistry.open(), "imputation", WorkContext.of(2), "patterns", "random");
		Evaluation otherTask = example().evaluate("imputation", "patterns", "random", "task.seed", "2");

		assertEquals(one, other);
		assertTrue(!one.measures().equals(otherTask.measures()));
		assertTrue(value(one, "r2-random-mice/test").orElseThrow() > value(one, "r2-random-model/test").orElseThrow());
	}

	@Test
	void aBlockThatIsNotThereIsReplacedWithANote() {
		Evaluation absent = example().evaluate("imputation", "patterns", "block");
		Evaluation everything = example().evaluate("imputation", "patterns", "block", "block", "f0,f1,f2");

		assertEquals(List.of("None of the features named by 'block' is here: the block of hidden features is the last "
				+ "ones instead: f2."), absent.notes());
		assertEquals(List.of("The parameter 'block' names all features, but some must remain: the block of hidden "
				+ "features is the last ones instead: f2."), everything.notes());
	}

	@Test
	void aSampleOfTrainingRowsIsSaidToBeOne() {
		Evaluation evaluation = example().evaluate("imputation", "patterns", "block", "block", "f1", "training.sample",
				"100", "compare", "knn");

		assertEquals(List.of("Neighbours are searched in a random sample of 100 of 600 training rows."),
				evaluation.notes());
		assertEquals(List.of("r2-block-model/test", "r2-block-knn/test"),
				evaluation.measures().stream().map(measure -> measure.key()).toList());
	}

	@Test
	void modelsThatCannotFillInTheirInputSaySo() {
		assertEquals(List.of("This model reconstructs other features than it reads: it cannot fill in its own input."),
				example().withSeparateTargets().evaluate("imputation").notes());
		assertEquals(List.of("This model has no decoder: it cannot fill in features."),
				example().decodedBy(null).evaluate("imputation").notes());
	}
}
