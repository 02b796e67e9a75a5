package org.lithoscope.clustering.neighbour;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * A symmetric weighted graph: two points are joined if one is a neighbour of the other. Edges are stored per point, in
 * ascending order of the other end.
 */
public final class NeighbourGraph {

	private final int[] starts;
	private final int[] ends;
	private final double[] weights;

	private NeighbourGraph(int[] starts, int[] ends, double[] weights) {
		this.starts = starts;
		this.ends = ends;
		this.weights = weights;
	}

	/**
	 * Joins neighbours.
	 *
	 * @param weights per point and rank the weight of the way from the point to its neighbour, {@code points × count}
	 * @param both the weight of an edge from the weights of its two ways, 0 for a way that is none; symmetric
	 */
	public static NeighbourGraph of(NearestNeighbours neighbours, double[] weights, DoubleBinaryOperator both) {
		int points = neighbours.points();
		int[][] edges = edges(neighbours);
		int[] starts = new int[points + 1];
		for (int p = 0; p < points; p++) {
			starts[p + 1] = starts[p] + edges[p].length;
		}
		NeighbourGraph graph = new NeighbourGraph(starts, new int[starts[points]], new double[starts[points]]);
		for (int p = 0; p < points; p++) {
			for (int e = 0; e < edges[p].length; e++) {
				int other = edges[p][e];
				graph.ends[starts[p] + e] = other;
				graph.weights[starts[p] + e] =
						both.applyAsDouble(way(neighbours, weights, p, other), way(neighbours, weights, other, p));
			}
		}
		return graph;
	}

	/** Per point the other ends of its edges, sorted and each once. */
	private static int[][] edges(NearestNeighbours neighbours) {
		int[] degrees = new int[neighbours.points()];
		for (int p = 0; p < degrees.length; p++) {
			degrees[p] += neighbours.count();
			for (int r = 0; r < neighbours.count(); r++) {
				degrees[neighbours.index(p, r)]++;
			}
		}
		int[][] edges = new int[degrees.length][];
		Arrays.setAll(edges, p -> new int[degrees[p]]);
		int[] filled = new int[degrees.length];
		for (int p = 0; p < degrees.length; p++) {
			for (int r = 0; r < neighbours.count(); r++) {
				int other = neighbours.index(p, r);
				edges[p][filled[p]++] = other;
				edges[other][filled[other]++] = p;
			}
		}
		Arrays.setAll(edges, p -> Arrays.stream(edges[p]).sorted().distinct().toArray());
		return edges;
	}

	private static double way(NearestNeighbours neighbours, double[] weights, int from, int to) {
		for (int r = 0; r < neighbours.count(); r++) {
			if (neighbours.index(from, r) == to) {
				return weights[from * neighbours.count() + r];
			}
		}
		return 0;
	}

	/** How many points there are. */
	public int points() {
		return starts.length - 1;
	}

	/** The first of a point's edges; those of point {@code p} are {@code start(p)} to {@code start(p + 1) − 1}. */
	public int start(int point) {
		return starts[point];
	}

	/** The other end of an edge. */
	public int end(int edge) {
		return ends[edge];
	}

	/** The weight of an edge; the same seen from both ends. */
	public double weight(int edge) {
		return weights[edge];
	}
}
