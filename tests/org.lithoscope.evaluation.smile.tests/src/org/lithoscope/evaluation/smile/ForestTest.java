package org.lithoscope.evaluation.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class ForestTest {

	private static final int ROWS = 1200;
	private static final int[] LABELS = IntStream.range(0, ROWS).map(r -> 10 * (r % 3) - 5).toArray();

	/** Four columns of noise, the first two shifted by the label. */
	private static FloatMatrix points(double shift) {
		SplittableRandom random = new SplittableRandom(12);
		FloatMatrix points = FloatMatrix.zeros(ROWS, 4);
		for (int r = 0; r < ROWS; r++) {
			for (int c = 0; c < 4; c++) {
				points.set(r, c, (float) (random.nextGaussian() + (c < 2 ? shift * (r % 3) : 0)));
			}
		}
		return points;
	}

	private static double accuracy(int[] predicted, int[] rows) {
		return Arrays.stream(rows).filter(r -> predicted[r] == LABELS[r]).count() / (double) rows.length;
	}

	private static int[] half(int remainder) {
		return IntStream.range(0, ROWS).filter(r -> r / 3 % 2 == remainder).toArray();
	}

	private static Forest learn(FloatMatrix points, WorkContext context) {
		int[] rows = half(0);
		return Forest.learn(points.selectRows(rows), Arrays.stream(rows).map(r -> LABELS[r]).toArray(), 20, 5,
				context);
	}

	@Test
	void classesThatLieApartAreRecognisedInRowsItHasNotSeen() {
		FloatMatrix points = points(6);

		int[] predicted = learn(points, WorkContext.of(1)).predict(points, WorkContext.of(1));

		assertTrue(accuracy(predicted, half(1)) > 0.99);
	}

	@Test
	void nothingIsRecognisedWhereNothingIsToBeSeen() {
		FloatMatrix points = points(0);

		int[] predicted = learn(points, WorkContext.of(1)).predict(points, WorkContext.of(1));

		assertEquals(1.0 / 3, accuracy(predicted, half(1)), 0.08);
		assertTrue(accuracy(predicted, half(0)) > 0.8);
	}

	@Test
	void theForestDependsOnTheSeedAndNotOnThreads() {
		FloatMatrix points = points(1);

		int[] one = learn(points, WorkContext.of(1)).predict(points, WorkContext.of(1));
		int[] three = learn(points, WorkContext.of(1).withThreads(3)).predict(points, WorkContext.of(1).withThreads(3));
		int[] otherSeed = learn(points, WorkContext.of(2)).predict(points, WorkContext.of(1));

		assertArrayEquals(one, three);
		assertFalse(Arrays.equals(one, otherSeed));
	}

	@Test
	void twoClassesAreEnough() {
		FloatMatrix points = points(6);
		int[] labels = Arrays.stream(LABELS).map(label -> label < 0 ? 0 : 1).toArray();

		int[] predicted = Forest.learn(points, labels, 5, 5, WorkContext.of(1)).predict(points, WorkContext.of(1));

		assertEquals(1, IntStream.range(0, ROWS).filter(r -> predicted[r] == labels[r]).count() / (double) ROWS, 0.01);
	}

	@Test
	void stopsWhenCancelled() {
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 2);

		assertThrows(CancellationException.class, () -> learn(points(1), cancelled));
	}
}
