package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlateauTest {

	private static Plateau.Course course(int patience, double learningRate) {
		return new Plateau.Course(new Plateau(0.5, patience), learningRate);
	}

	/** PyTorch lowers the rate in the epoch after {@code patience} bad ones. */
	@Test
	void theSixthBadEpochLowersTheRateWithPatienceFive() {
		Plateau.Course course = course(5, 1e-3);
		course.observe(1);
		for (int bad = 1; bad <= 5; bad++) {
			course.observe(1);
			assertEquals(1e-3, course.learningRate());
		}
		course.observe(1);
		assertEquals(5e-4, course.learningRate());
		assertEquals(1, course.reductions());
	}

	@Test
	void anImprovementBelowOnePartInTenThousandIsNone() {
		Plateau.Course course = course(0, 1);
		course.observe(1);
		course.observe(1 - 0.9e-4);
		assertEquals(0.5, course.learningRate());
		course.observe(1 - 1.1e-4);
		assertEquals(0.5, course.learningRate());
	}

	@Test
	void badEpochsAreCountedAfreshAfterALowering() {
		Plateau.Course course = course(1, 1);
		for (int epoch = 0; epoch < 5; epoch++) {
			course.observe(3);
		}
		assertEquals(0.25, course.learningRate());
	}

	@Test
	void changesTooSmallToMatterAreNotMade() {
		Plateau.Course course = course(0, 1.5e-8);
		course.observe(1);
		course.observe(1);
		assertEquals(1.5e-8, course.learningRate());
		assertEquals(0, course.reductions());
	}
}
