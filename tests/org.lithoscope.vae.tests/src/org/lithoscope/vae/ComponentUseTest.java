package org.lithoscope.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;

class ComponentUseTest {

	@Test
	void componentsWithAHundredthOfTheResponsibilityAreInUse() {
		float[] responsibilities = { 0.2f, 0.792f, 0.008f, 0.6f, 0.392f, 0.008f };
		ComponentUse use = ComponentUse.of(FloatMatrix.of(2, 3, responsibilities));
		assertEquals(2, use.inUse());
		assertEquals("2 of the 3 components of the prior have 1 % of the training rows or more; their shares are"
				+ " 0.592, 0.400, 0.008.", use.note());
	}
}
