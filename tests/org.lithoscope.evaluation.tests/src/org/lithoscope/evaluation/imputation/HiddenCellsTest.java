package org.lithoscope.evaluation.imputation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;

class HiddenCellsTest {

	@Test
	void randomCellsDependOnTheSampleAndNotOnItsPlace() {
		HiddenCells one = HiddenCells.random(new int[] {7, 8, 9}, 6, 0.5, new Seed(1));
		HiddenCells other = HiddenCells.random(new int[] {9, 7}, 6, 0.5, new Seed(1));

		assertArrayEquals(one.hidden()[2], other.hidden()[0]);
		assertArrayEquals(one.hidden()[0], other.hidden()[1]);
	}

	@Test
	void everyFeatureIsHiddenInTheWantedShareOfRows() {
		HiddenCells cells = HiddenCells.random(IntStream.range(0, 20000).toArray(), 6, 0.15, new Seed(1));

		for (int c = 0; c < 6; c++) {
			assertEquals(0.15, cells.rowsWithout(c).length / 20000.0, 0.01);
		}
		assertEquals(1 - Math.pow(0.85, 6), cells.rowsWithGaps().length / 20000.0, 0.015);
	}

	@Test
	void hiddenCellsAreSeenAsTrainingMeans() {
		HiddenCells cells = HiddenCells.block(2, 2, c -> c == 1);

		assertEquals(FloatMatrix.of(2, 2, new float[] {1, 0, 3, 0}),
				cells.withMeans(FloatMatrix.of(2, 2, new float[] {1, 2, 3, 4})));
		assertArrayEquals(new int[] {0, 1}, cells.rowsWithout(1));
		assertArrayEquals(new int[0], cells.rowsWithout(0));
	}
}
