package org.lithoscope.report.drawing;

import java.util.List;
import java.util.Objects;

/**
 * Many points in a plane whose axes have no unit, each with a colour. The arrays are not copied and must not be changed.
 *
 * @param title a heading
 * @param xs per point its place; NaN for points without one
 * @param ys per point its place
 * @param colours per point {@code 0xRRGGBB}
 * @param legend what colours mean
 */
public record PointFigure(String title, float[] xs, float[] ys, int[] colours, List<Key> legend) {

	public PointFigure {
		Objects.requireNonNull(title, "title");
		legend = List.copyOf(legend);
		if (xs.length != ys.length || xs.length != colours.length) {
			throw new IllegalArgumentException("expected a place and a colour per point");
		}
	}
}
