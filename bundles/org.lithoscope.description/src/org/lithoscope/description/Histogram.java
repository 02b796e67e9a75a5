package org.lithoscope.description;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How often values occur.
 *
 * <p>Bins are equally wide on the scale of a transform, such as a logarithm, so that the shape shows that a model gets
 * to see. The outermost bins also hold what lies beyond them.
 *
 * @param edges where bins begin and the last one ends, increasing, in the unit of the values; empty without values
 * @param counts how many values each bin has, one fewer than edges
 */
public record Histogram(List<Double> edges, List<Integer> counts) {

	/** As many bins as a glance can take in. */
	private static final int BINS = 32;
	/** The share of values on either side that may lie beyond the edges, so that one outlier hides nothing. */
	private static final double BEYOND = 0.001;

	public Histogram {
		edges = List.copyOf(edges);
		counts = List.copyOf(counts);
	}

	/**
	 * Counts values.
	 *
	 * @param sorted increasing, without NaN
	 * @param transform the scale on which bins are equally wide, increasing
	 * @param inverse of the transform
	 */
	static Histogram of(double[] sorted, DoubleUnaryOperator transform, DoubleUnaryOperator inverse) {
		if (sorted.length == 0) {
			return new Histogram(List.of(), List.of());
		}
		int beyond = (int) (BEYOND * sorted.length);
		double low = transform.applyAsDouble(sorted[beyond]);
		double high = transform.applyAsDouble(sorted[sorted.length - 1 - beyond]);
		if (!(low < high)) {
			return new Histogram(List.of(sorted[0], sorted[sorted.length - 1]), List.of(sorted.length));
		}
		double width = (high - low) / BINS;
		int[] counts = new int[BINS];
		for (double value : sorted) {
			int bin = (int) Math.floor((transform.applyAsDouble(value) - low) / width);
			counts[Math.clamp(bin, 0, BINS - 1)]++;
		}
		return new Histogram(
				DoubleStream.iterate(0, bin -> bin + 1).limit(BINS + 1L)
						.map(bin -> inverse.applyAsDouble(low + bin * width)).boxed().toList(),
				IntStream.of(counts).boxed().toList());
	}

	/** The count of the fullest bin, 0 without values. */
	public int highest() {
		return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
	}
}
