package org.lithoscope.engine.dl4j.internal;

import java.util.Collection;

import org.lithoscope.core.matrix.FloatMatrix;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Between ND4J's arrays, which live outside the heap, and Java's. */
final class Numbers {

	private Numbers() {
	}

	/** All numbers of an array, row-major. */
	static double[] of(INDArray array) {
		INDArray rowMajor = array.dup('c');
		double[] numbers = rowMajor.data().asDouble();
		rowMajor.close();
		return numbers;
	}

	/** Puts rows into a matrix, from row {@code first} on. */
	static void intoRows(INDArray rows, FloatMatrix matrix, int first) {
		INDArray rowMajor = rows.dup('c');
		float[] numbers = rowMajor.data().asFloat();
		rowMajor.close();
		System.arraycopy(numbers, 0, matrix.values(), first * matrix.columns(), numbers.length);
	}

	/** Some rows of a matrix as an array. */
	static INDArray rows(FloatMatrix matrix, int first, int count, Precision precision) {
		float[] numbers = new float[count * matrix.columns()];
		System.arraycopy(matrix.values(), first * matrix.columns(), numbers, 0, numbers.length);
		INDArray array = Nd4j.createFromArray(numbers).reshape(count, matrix.columns());
		return array.castTo(precision.type());
	}

	/** Gives memory outside the heap back at once; the collector would not know how much there is. */
	static void close(Collection<INDArray> arrays) {
		for (INDArray array : arrays) {
			if (array.closeable()) {
				array.close();
			}
		}
	}
}
