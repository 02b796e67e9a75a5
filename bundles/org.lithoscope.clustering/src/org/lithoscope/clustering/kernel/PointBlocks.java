package org.lithoscope.clustering.kernel;

import org.lithoscope.core.matrix.FloatMatrix;

/**
 * Points in blocks of {@value #LANES}, column by column within a block, so that one step of a loop handles neighbouring
 * points in the lanes of a vector and a block stays in the first-level cache.
 *
 * <p>Columns are filled up with zeros to a multiple of {@value BlockKernels#WIDTH}, the last block to a full one.
 */
public final class PointBlocks {

	/** Points per block. */
	public static final int LANES = 512;

	private final int points;
	private final int dimensions;
	private final float[][][] columns;

	private PointBlocks(int points, int dimensions, float[][][] columns) {
		this.points = points;
		this.dimensions = dimensions;
		this.columns = columns;
	}

	/** Copies points as they are. */
	public static PointBlocks of(FloatMatrix points) {
		return of(points, new double[points.columns()], 1);
	}

	/**
	 * Copies points shifted and scaled: {@code (x − origin) · scale}, computed in double precision and then rounded.
	 *
	 * @param origin one value per column
	 */
	public static PointBlocks of(FloatMatrix points, double[] origin, double scale) {
		int dimensions = points.columns();
		int blocks = (points.rows() + LANES - 1) / LANES;
		float[][][] columns = new float[blocks][paddedTo(dimensions)][LANES];
		float[] values = points.values();
		for (int row = 0; row < points.rows(); row++) {
			float[][] block = columns[row / LANES];
			for (int c = 0; c < dimensions; c++) {
				block[c][row % LANES] = (float) ((values[row * dimensions + c] - origin[c]) * scale);
			}
		}
		return new PointBlocks(points.rows(), dimensions, columns);
	}

	/** The number of columns after filling up, at least one vector's worth. */
	public static int paddedTo(int dimensions) {
		return Math.max(BlockKernels.WIDTH, (dimensions + BlockKernels.WIDTH - 1) / BlockKernels.WIDTH
				* BlockKernels.WIDTH);
	}

	public int points() {
		return points;
	}

	public int dimensions() {
		return dimensions;
	}

	/** The number of columns in every block, those of zeros included. */
	public int width() {
		return paddedTo(dimensions);
	}

	public int blocks() {
		return columns.length;
	}

	/** One block: {@code width × LANES}; not to be changed. */
	public float[][] block(int block) {
		return columns[block];
	}

	/** How many lanes of a block hold points. */
	public int size(int block) {
		return Math.min(LANES, points - block * LANES);
	}

	public float get(int point, int column) {
		return columns[point / LANES][column][point % LANES];
	}

	/** Copies one point, filled up with zeros, to {@code target}. */
	public void copy(int point, float[] target) {
		float[][] block = columns[point / LANES];
		for (int c = 0; c < block.length; c++) {
			target[c] = block[c][point % LANES];
		}
	}
}
