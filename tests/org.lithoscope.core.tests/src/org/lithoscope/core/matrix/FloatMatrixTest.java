package org.lithoscope.core.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FloatMatrixTest {

	private final FloatMatrix matrix = FloatMatrix.of(3, 2, new float[] {1, 2, 3, 4, 5, 6});

	@Test
	void elementsLieRowByRow() {
		assertEquals(4, matrix.get(1, 1));
		assertArrayEquals(new float[] {5, 6}, matrix.row(2));
	}

	@Test
	void selectedRowsKeepTheirOrderAndMayRepeat() {
		assertEquals(FloatMatrix.of(3, 2, new float[] {5, 6, 1, 2, 5, 6}), matrix.selectRows(new int[] {2, 0, 2}));
	}

	@Test
	void selectedColumnsKeepTheirOrder() {
		assertEquals(FloatMatrix.of(3, 2, new float[] {2, 1, 4, 3, 6, 5}), matrix.selectColumns(1, 0));
	}

	@Test
	void aWrongNumberOfValuesIsRefused() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> FloatMatrix.of(2, 2, new float[3]));
		assertEquals("3 values cannot fill a 2 × 2 matrix", refused.getMessage());
	}

	@Test
	void shapeIsPartOfEquality() {
		assertNotEquals(FloatMatrix.zeros(2, 3), FloatMatrix.zeros(3, 2));
	}

	@Test
	void aColumnOfADoubleMatrixIsACopy() {
		DoubleMatrix values = DoubleMatrix.of(2, 2, new double[] {1, 2, 3, 4});
		double[] column = values.column(1);
		column[0] = 99;
		assertEquals(2, values.get(0, 1));
		assertEquals(DoubleMatrix.of(1, 2, new double[] {3, 4}), values.selectRows(new int[] {1}));
	}
}
