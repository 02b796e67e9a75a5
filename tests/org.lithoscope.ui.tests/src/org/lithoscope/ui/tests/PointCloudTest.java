package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.lithoscope.ui.boreholes.PointCloud;

class PointCloudTest {

	private static final int WHITE = 0xFFFFFF;
	private static final int RED = 0xFF0000;

	private static long count(ImageData image, int colour) {
		int[] line = new int[image.width];
		long count = 0;
		for (int y = 0; y < image.height; y++) {
			image.getPixels(0, y, image.width, line, 0);
			count += Arrays.stream(line).filter(pixel -> (pixel & WHITE) == colour).count();
		}
		return count;
	}

	@Test
	void fewPointsAreSquaresOfThreePixelsWhereTheirPlacesAre() {
		ImageData image = new PointCloud(new float[] {0, 10, Float.NaN}, new float[] {0, 10, Float.NaN}).paint(100, 100, WHITE,
				row -> row == 0 ? RED : 0, new boolean[0]);
		assertEquals(9, count(image, RED));
		assertEquals(9, count(image, 0));
		// a margin of 4 % around them: the first stands at 0.4 / 10.8 of the width, measured from below
		assertEquals(RED, image.getPixel(3, 96) & WHITE);
		assertEquals(WHITE, image.getPixel(3, 3) & WHITE);
	}

	@Test
	void pickedPointsAreLargerAndTheOthersStepBack() {
		ImageData image = new PointCloud(new float[] {0, 10}, new float[] {0, 10}).paint(100, 100, WHITE, row -> RED,
				new boolean[] {true, false});
		assertEquals(16, count(image, RED));
		// 46 parts of red and 210 of white
		assertEquals(9, count(image, 0xFFD1D1));
	}

	@Test
	void everyPointIsSeenAndNoneFallsOutOfThePicture() {
		SplittableRandom random = new SplittableRandom(3);
		float[] xs = new float[50_000];
		float[] ys = new float[xs.length];
		for (int i = 0; i < xs.length; i++) {
			xs[i] = (float) (random.nextGaussian() * (i % 1000 == 0 ? 100 : 1));
			ys[i] = (float) (random.nextGaussian() * (i % 1000 == 0 ? 100 : 1));
		}
		ImageData image = new PointCloud(xs, ys).paint(317, 211, WHITE, row -> RED, new boolean[0]);
		long painted = count(image, RED);
		assertEquals(317L * 211, painted + count(image, WHITE));
		assertTrue(painted > 1000, "clouds cover their place");
	}
}
