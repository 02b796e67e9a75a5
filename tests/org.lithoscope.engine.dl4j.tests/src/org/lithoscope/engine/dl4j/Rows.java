package org.lithoscope.engine.dl4j;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.run.Seed;

/** Small tables of made-up scaled measurements. */
final class Rows {

	private Rows() {
	}

	/** Independent standard normal numbers. */
	static FloatMatrix noise(int rows, int columns, long seed) {
		RandomGenerator generator = new Seed(seed).stream("rows").generator();
		FloatMatrix matrix = FloatMatrix.zeros(rows, columns);
		for (int i = 0; i < matrix.values().length; i++) {
			matrix.values()[i] = (float) generator.nextGaussian();
		}
		return matrix;
	}

	/** Rows of three kinds, two units apart in every feature and scattered by 0.3. */
	static FloatMatrix ofThreeKinds(int rows, int columns, long seed) {
		FloatMatrix matrix = noise(rows, columns, seed);
		for (int i = 0; i < matrix.values().length; i++) {
			int kind = i / columns % 3;
			matrix.values()[i] = 0.3f * matrix.values()[i] + 2 * (kind - 1);
		}
		return matrix;
	}

	/** An autoencoder's training rows, with a third as many to watch. */
	static TrainingData autoencoding(int rows, int columns) {
		List<Feature> features =
				IntStream.range(0, columns).mapToObj(i -> new Feature("f" + i, "", "f" + i)).toList();
		FloatMatrix train = ofThreeKinds(rows, columns, 1);
		FloatMatrix validation = ofThreeKinds(rows / 3, columns, 2);
		return new TrainingData(features, features, train, train, validation, validation);
	}
}
