package org.lithoscope.evaluation.neighbours;

import java.util.Arrays;

import org.lithoscope.core.matrix.FloatMatrix;

/**
 * Searches the rows of a matrix for those nearest to a point, in all columns or in some; exact, by computing every
 * distance. It holds the buffers of one search and belongs to one thread.
 */
public final class Neighbours {

	/** Column by column, so that the compiler can compute several distances at once. */
	private final float[][] columns;
	private final int rows;
	private final float[] distances;
	private final int[] nearest;
	private final float[] nearestDistances;
	private int found;

	/**
	 * @param points where neighbours are searched
	 * @param count how many are wanted, 1 or more
	 */
	public Neighbours(FloatMatrix points, int count) {
		this.rows = points.rows();
		this.columns = new float[points.columns()][rows];
		for (int c = 0; c < columns.length; c++) {
			for (int r = 0; r < rows; r++) {
				columns[c][r] = points.get(r, c);
			}
		}
		this.distances = new float[rows];
		this.nearest = new int[count];
		this.nearestDistances = new float[count];
	}

	/**
	 * Finds the nearest rows; of equally near ones the earlier.
	 *
	 * @param point a row of {@code points}
	 * @param used per column whether it counts
	 * @param except a row that is no neighbour, for instance the point itself, or −1
	 */
	public void search(FloatMatrix points, int point, boolean[] used, int except) {
		Arrays.fill(distances, 0);
		for (int c = 0; c < columns.length; c++) {
			if (used[c]) {
				add(columns[c], points.get(point, c), distances);
			}
		}
		if (except >= 0) {
			distances[except] = Float.POSITIVE_INFINITY;
		}
		select();
	}

	private static void add(float[] column, float value, float[] distances) {
		for (int r = 0; r < distances.length; r++) {
			float difference = column[r] - value;
			distances[r] += difference * difference;
		}
	}

	private void select() {
		found = 0;
		float limit = Float.POSITIVE_INFINITY;
		for (int r = 0; r < rows; r++) {
			if (distances[r] < limit) {
				insert(r);
				limit = found < nearest.length ? Float.POSITIVE_INFINITY : nearestDistances[found - 1];
			}
		}
	}

	private void insert(int row) {
		int place = found < nearest.length ? found++ : found - 1;
		while (place > 0 && nearestDistances[place - 1] > distances[row]) {
			nearestDistances[place] = nearestDistances[place - 1];
			nearest[place] = nearest[place - 1];
			place--;
		}
		nearestDistances[place] = distances[row];
		nearest[place] = row;
	}

	/** How many neighbours the last search found: as many as wanted unless there are too few rows. */
	public int found() {
		return found;
	}

	/** The row of the neighbour at this place, 0 for the nearest. */
	public int row(int place) {
		return nearest[place];
	}

	/** Its Euclidean distance. */
	public double distance(int place) {
		return Math.sqrt(nearestDistances[place]);
	}
}
