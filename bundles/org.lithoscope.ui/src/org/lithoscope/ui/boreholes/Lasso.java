package org.lithoscope.ui.boreholes;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;

/** A line drawn with the mouse around points. */
final class Lasso {

	private int[] points = new int[64];
	private int length;

	void begin(int x, int y) {
		length = 0;
		add(x, y);
	}

	void add(int x, int y) {
		if (length + 2 > points.length) {
			points = Arrays.copyOf(points, 2 * points.length);
		}
		points[length++] = x;
		points[length++] = y;
	}

	void clear() {
		length = 0;
	}

	/** Whether it encloses anything at all. */
	boolean isArea() {
		return length >= 6;
	}

	void paint(GC gc) {
		if (length >= 4) {
			gc.drawPolygon(Arrays.copyOf(points, length));
		}
	}

	/** Whether a point lies inside, by the even-odd rule. */
	boolean contains(int x, int y) {
		boolean inside = false;
		for (int i = 0, j = length - 2; i < length; j = i, i += 2) {
			boolean crosses = points[i + 1] > y != points[j + 1] > y;
			if (crosses && x < (double) (points[j] - points[i]) * (y - points[i + 1]) / (points[j + 1] - points[i + 1])
					+ points[i]) {
				inside = !inside;
			}
		}
		return inside;
	}
}
