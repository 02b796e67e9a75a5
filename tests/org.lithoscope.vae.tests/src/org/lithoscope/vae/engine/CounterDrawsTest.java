package org.lithoscope.vae.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;

class CounterDrawsTest {

	private static final int ROWS = 1000;

	@Test
	void noiseIsStandardNormal() {
		CounterDraws draws = new CounterDraws(new Seed(1), new Seed(2));
		float[][] noise = new float[8][ROWS];
		double[] moments = new double[5];
		int beyondThree = 0;
		int steps = 200;
		for (int step = 0; step < steps; step++) {
			draws.moveTo(step);
			draws.noise(noise, ROWS);
			for (float[] row : noise) {
				for (float value : row) {
					for (int power = 1; power <= 4; power++) {
						moments[power] += Math.pow(value, power);
					}
					beyondThree += Math.abs(value) > 3 ? 1 : 0;
				}
			}
		}
		double count = 8.0 * ROWS * steps;
		// each bound is five standard errors of the moment over 1.6 million draws
		assertEquals(0, moments[1] / count, 5 * Math.sqrt(1 / count));
		assertEquals(1, moments[2] / count, 5 * Math.sqrt(2 / count));
		assertEquals(0, moments[3] / count, 5 * Math.sqrt(15 / count));
		assertEquals(3, moments[4] / count, 5 * Math.sqrt(96 / count));
		assertEquals(0.0026998, beyondThree / count, 5 * Math.sqrt(0.0027 / count));
	}

	@Test
	void noiseAgreesWithTheFormulaInDoublePrecision() {
		long key = 0x0123456789ABCDEFL;
		float[] first = new float[ROWS];
		float[] second = new float[ROWS];
		CounterBits.normals(key, first, second, ROWS);
		for (int r = 0; r < ROWS; r++) {
			int radiusBits = CounterBits.bits(key, r) | 1;
			int angleBits = CounterBits.bits(Long.rotateRight(key, Integer.SIZE), r) >> 8;
			double radius = Math.sqrt(-2 * Math.log(Integer.toUnsignedLong(radiusBits) * 0x1p-32));
			double angle = 2 * Math.PI * angleBits * 0x1p-24;
			assertEquals(radius * Math.cos(angle), first[r], 2e-6);
			assertEquals(radius * Math.sin(angle), second[r], 2e-6);
		}
	}

	@Test
	void dimensionsAndStepsAreUncorrelated() {
		CounterDraws draws = new CounterDraws(new Seed(3), new Seed(4));
		float[][] now = new float[6][ROWS];
		float[][] next = new float[6][ROWS];
		double[] products = new double[3];
		int steps = 100;
		for (int step = 0; step < steps; step++) {
			draws.moveTo(step);
			draws.noise(now, ROWS);
			draws.moveTo(step + 1);
			draws.noise(next, ROWS);
			for (int r = 0; r < ROWS - 1; r++) {
				products[0] += now[0][r] * now[1][r];
				products[1] += now[0][r] * next[0][r];
				products[2] += now[2][r] * now[2][r + 1];
			}
		}
		for (double product : products) {
			assertEquals(0, product / (steps * ROWS), 5 / Math.sqrt(steps * ROWS));
		}
	}

	@Test
	void aRowDoesNotDependOnHowManyRowsThereAre() {
		CounterDraws draws = new CounterDraws(new Seed(5), new Seed(6));
		float[][] few = new float[3][ROWS];
		float[][] many = new float[3][ROWS];
		draws.noise(few, 7);
		draws.noise(many, ROWS);
		for (int d = 0; d < 3; d++) {
			assertArrayEquals(Arrays.copyOf(few[d], 7), Arrays.copyOf(many[d], 7));
		}
	}

	@Test
	void aStepCanBeRepeated() {
		CounterDraws draws = new CounterDraws(new Seed(5), new Seed(6));
		float[] before = new float[ROWS];
		float[] after = new float[ROWS];
		draws.moveTo(41);
		draws.keep(1, 2, 0.5, before, ROWS);
		draws.moveTo(42);
		draws.keep(1, 2, 0.5, after, ROWS);
		assertTrue(!Arrays.equals(before, after));
		draws.moveTo(41);
		draws.keep(1, 2, 0.5, after, ROWS);
		assertArrayEquals(before, after);
	}

	@Test
	void dropoutDropsTheGivenShareAndScalesTheRest() {
		CounterDraws draws = new CounterDraws(new Seed(7), new Seed(8));
		float[] factors = new float[ROWS];
		int dropped = 0;
		int units = 300;
		for (int unit = 0; unit < units; unit++) {
			draws.keep(unit % 4, unit / 4, 0.1, factors, ROWS);
			for (float factor : factors) {
				assertTrue(factor == 0f || factor == (float) (1 / 0.9));
				dropped += factor == 0f ? 1 : 0;
			}
		}
		assertEquals(0.1, dropped / (double) (units * ROWS), 5 * Math.sqrt(0.09 / (units * ROWS)));
	}

	@Test
	void inputsAreHiddenInTheGivenShareOfRowsAndIndependentlyOfDropout() {
		CounterDraws draws = new CounterDraws(new Seed(7), new Seed(8));
		float[] shown = new float[ROWS];
		float[] other = new float[ROWS];
		int hidden = 0;
		int both = 0;
		int groups = 300;
		for (int group = 0; group < groups; group++) {
			draws.show(group, 0.3, shown, ROWS);
			draws.keep(0, group, 0.3, other, ROWS);
			for (int r = 0; r < ROWS; r++) {
				assertTrue(shown[r] == 0f || shown[r] == 1f);
				hidden += shown[r] == 0f ? 1 : 0;
				both += shown[r] == 0f && other[r] == 0f ? 1 : 0;
			}
		}
		double count = groups * ROWS;
		assertEquals(0.3, hidden / count, 5 * Math.sqrt(0.21 / count));
		assertEquals(0.09, both / count, 5 * Math.sqrt(0.0819 / count));
	}

	/**
	 * Results stored by other versions must stay repeatable; computed from the formulas with Python's whole numbers.
	 */
	@Test
	void numbersStayTheSameBetweenVersions() {
		assertEquals(-528904045, CounterBits.bits(42L << 32 | 7, 3));
		float[] first = new float[1];
		CounterBits.normals(99, first, 1);
		assertEquals(0.36590519111194486, first[0], 1e-6);
	}
}
