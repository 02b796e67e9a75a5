package org.lithoscope.evaluation.imputation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;

/**
 * Which features of which rows are hidden.
 *
 * @param hidden {@code rows × features}
 */
record HiddenCells(boolean[][] hidden) {

	/** The same features of every row. */
	static HiddenCells block(int rows, int features, IntPredicate member) {
		boolean[] row = new boolean[features];
		for (int c = 0; c < features; c++) {
			row[c] = member.test(c);
		}
		boolean[][] hidden = new boolean[rows][];
		Arrays.fill(hidden, row);
		return new HiddenCells(hidden);
	}

	/**
	 * Every cell by itself with this probability. It depends on the sample and the place of the feature only, so that
	 * all variants and all runs are asked for the same values.
	 *
	 * @param samples per row its row of the sample table
	 */
	static HiddenCells random(int[] samples, int features, double probability, Seed seed) {
		boolean[][] hidden = new boolean[samples.length][features];
		for (int r = 0; r < samples.length; r++) {
			for (int c = 0; c < features; c++) {
				hidden[r][c] = seed.stream(samples[r]).stream(c).generator().nextDouble() < probability;
			}
		}
		return new HiddenCells(hidden);
	}

	int features() {
		return hidden[0].length;
	}

	/** The rows in which a feature is hidden, increasing. */
	int[] rowsWithout(int feature) {
		return IntStream.range(0, hidden.length).filter(r -> hidden[r][feature]).toArray();
	}

	/** The rows with anything hidden, increasing. */
	int[] rowsWithGaps() {
		return IntStream.range(0, hidden.length).filter(r -> {
			boolean any = false;
			for (boolean cell : hidden[r]) {
				any |= cell;
			}
			return any;
		}).toArray();
	}

	/** A copy in which hidden cells are 0, the mean of the training rows in scaled units. */
	FloatMatrix withMeans(FloatMatrix complete) {
		FloatMatrix filled = FloatMatrix.of(complete.rows(), complete.columns(), complete.values().clone());
		for (int r = 0; r < hidden.length; r++) {
			for (int c = 0; c < features(); c++) {
				if (hidden[r][c]) {
					filled.set(r, c, 0);
				}
			}
		}
		return filled;
	}
}
