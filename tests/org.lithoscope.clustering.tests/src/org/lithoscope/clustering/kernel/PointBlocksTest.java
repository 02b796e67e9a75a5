package org.lithoscope.clustering.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;

class PointBlocksTest {

	@Test
	void pointsAreFilledUpToWholeBlocksAndColumns() {
		FloatMatrix points = FloatMatrix.zeros(515, 5);
		points.set(514, 4, 7);

		PointBlocks blocks = PointBlocks.of(points);

		assertEquals(2, blocks.blocks());
		assertEquals(8, blocks.width());
		assertEquals(512, blocks.size(0));
		assertEquals(3, blocks.size(1));
		assertEquals(7, blocks.get(514, 4));
		assertEquals(7, blocks.block(1)[4][2]);
		assertEquals(0, blocks.block(1)[7][511]);
	}

	@Test
	void pointsAreShiftedBeforeTheyAreScaled() {
		PointBlocks blocks = PointBlocks.of(FloatMatrix.of(1, 2, new float[] { 10, 20 }), new double[] { 8, 12 }, 0.5);

		float[] point = new float[4];
		blocks.copy(0, point);

		assertArrayEquals(new float[] { 1, 4, 0, 0 }, point);
	}

	@Test
	void noPointsMakeNoBlocks() {
		assertEquals(0, PointBlocks.of(FloatMatrix.zeros(0, 3)).blocks());
	}
}
