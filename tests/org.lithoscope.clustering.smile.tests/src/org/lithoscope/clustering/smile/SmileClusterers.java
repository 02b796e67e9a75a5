package org.lithoscope.clustering.smile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

/** The contributions of the bundle as a suite would use them, and points for them. */
final class SmileClusterers {

	private static final Registry REGISTRY = TestRegistry.open();

	private SmileClusterers() {
	}

	static Registry registry() {
		return REGISTRY;
	}

	static Clustering cluster(String id, FloatMatrix points, int k, Map<String, String> parameters,
			WorkContext context) {
		Contribution contribution = REGISTRY.require(ContributionKind.CLUSTERER, id);
		try {
			return REGISTRY.create(contribution, Clusterer.class).cluster(points, k, contribution.resolve(parameters),
					context);
		} catch (ParameterException e) {
			throw new AssertionError(e);
		}
	}

	/** Round clouds of unit width; the cloud of a row is {@code row % clouds}. */
	static FloatMatrix clouds(int rows, int columns, int clouds, double spread, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] centres = new double[clouds * columns];
		Arrays.setAll(centres, i -> spread * random.nextGaussian());
		FloatMatrix points = FloatMatrix.zeros(rows, columns);
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < columns; c++) {
				points.set(r, c, (float) (centres[r % clouds * columns + c] + random.nextGaussian()));
			}
		}
		return points;
	}

	/** Labels named by order of first appearance, so that two divisions can be compared; noise stays −1. */
	static int[] renamed(int[] labels) {
		Map<Integer, Integer> names = new HashMap<>(Map.of(-1, -1));
		return Arrays.stream(labels).map(label -> {
			names.putIfAbsent(label, names.size() - 1);
			return names.get(label);
		}).toArray();
	}

	/** The labels of {@link #clouds}. */
	static int[] cloudOf(int rows, int clouds) {
		int[] labels = new int[rows];
		Arrays.setAll(labels, r -> r % clouds);
		return labels;
	}
}
