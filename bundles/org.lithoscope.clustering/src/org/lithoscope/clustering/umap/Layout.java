package org.lithoscope.clustering.umap;

import java.util.random.RandomGenerator;

import org.lithoscope.clustering.neighbour.NeighbourGraph;
import org.lithoscope.core.run.WorkContext;

/**
 * Stochastic gradient descent of the map: edges pull their ends together, as often as they are sure, and every pull is
 * followed by pushes away from points drawn at random. It goes on one thread, since each step builds on the last.
 */
final class Layout {

	private static final int PUSHES_PER_PULL = 5;
	private static final double LONGEST_STEP = 4;
	private static final double SOFTENING = 1e-3;

	private final NeighbourGraph graph;
	private final Closeness closeness;
	private final float[] map;
	private final int dimensions;
	private final RandomGenerator random;

	/** @param map {@code points × dimensions}, changed */
	Layout(NeighbourGraph graph, Closeness closeness, float[] map, int dimensions, RandomGenerator random) {
		this.graph = graph;
		this.closeness = closeness;
		this.map = map;
		this.dimensions = dimensions;
		this.random = random;
	}

	/** Goes {@code epochs} rounds with falling step length. */
	void run(int epochs, WorkContext context) {
		double[] pulls = new double[graph.start(graph.points())];
		double surest = surest();
		for (int epoch = 1; epoch <= epochs; epoch++) {
			context.cancellation().check();
			double rate = 1 - (epoch - 1.0) / epochs;
			for (int p = 0; p < graph.points(); p++) {
				for (int e = graph.start(p); e < graph.start(p + 1); e++) {
					pulls[e] += graph.weight(e) / surest;
					if (pulls[e] >= 1) {
						pulls[e] -= 1;
						pull(p * dimensions, graph.end(e) * dimensions, rate);
						pushAround(p, rate);
					}
				}
			}
			context.progress().report((double) epoch / epochs, "UMAP");
		}
	}

	private double surest() {
		double surest = 0;
		for (int e = 0; e < graph.start(graph.points()); e++) {
			surest = Math.max(surest, graph.weight(e));
		}
		return surest;
	}

	private void pull(int at, int other, double rate) {
		double square = squaredDistance(at, other);
		if (square == 0) {
			return;
		}
		double power = closeness.a() * Math.pow(square, closeness.b());
		double strength = -2 * closeness.b() * power / (square * (1 + power));
		for (int d = 0; d < dimensions; d++) {
			double step = rate * clipped(strength * (map[at + d] - map[other + d]));
			map[at + d] += (float) step;
			map[other + d] -= (float) step;
		}
	}

	private void pushAround(int point, double rate) {
		for (int i = 0; i < PUSHES_PER_PULL; i++) {
			int other = random.nextInt(graph.points());
			if (other != point) {
				push(point * dimensions, other * dimensions, rate);
			}
		}
	}

	private void push(int at, int other, double rate) {
		double square = squaredDistance(at, other);
		double power = closeness.a() * Math.pow(square, closeness.b());
		double strength = 2 * closeness.b() / ((SOFTENING + square) * (1 + power));
		for (int d = 0; d < dimensions; d++) {
			map[at + d] += (float) (rate * clipped(strength * (map[at + d] - map[other + d])));
		}
	}

	private double squaredDistance(int at, int other) {
		double square = 0;
		for (int d = 0; d < dimensions; d++) {
			double difference = map[at + d] - map[other + d];
			square += difference * difference;
		}
		return square;
	}

	private static double clipped(double step) {
		return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
	}
}
