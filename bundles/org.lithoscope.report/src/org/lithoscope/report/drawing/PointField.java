package org.lithoscope.report.drawing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws many points, those of one colour as one path. */
final class PointField {

	private static final int HEIGHT = 560;
	private static final double TAIL = 0.001;
	private static final double AIR = 0.03;
	/** With fewer points than this they are drawn larger. */
	private static final int FEW = 20_000;

	private final double low;
	private final double high;

	/** From edge to edge; a few far outliers may fall outside, so that the others are not squeezed. */
	private PointField(float[] places) {
		float[] sorted = places.clone();
		Arrays.sort(sorted);
		int count = sorted.length;
		while (count > 0 && Float.isNaN(sorted[count - 1])) {
			count--;
		}
		double least = count == 0 ? 0 : sorted[(int) (TAIL * (count - 1))];
		double most = count == 0 ? 1 : sorted[(int) Math.ceil((1 - TAIL) * (count - 1))];
		double air = most > least ? AIR * (most - least) : 0.5;
		low = least - air;
		high = most + air;
	}

	private double share(double place) {
		return (place - low) / (high - low);
	}

	static String draw(PointFigure figure, Sheet sheet, List<String> notes) {
		PointField across = new PointField(figure.xs());
		PointField up = new PointField(figure.ys());
		int width = Sheet.WIDTH - 2 * Sheet.MARGIN;
		Map<Integer, StringBuilder> paths = new LinkedHashMap<>();
		int placed = 0;
		for (int i = 0; i < figure.xs().length; i++) {
			double x = across.share(figure.xs()[i]);
			double y = up.share(figure.ys()[i]);
			if (x >= 0 && x <= 1 && y >= 0 && y <= 1) {
				paths.computeIfAbsent(figure.colours()[i], colour -> new StringBuilder()).append('M')
						.append(Sheet.at(x * width)).append(' ').append(Sheet.at((1 - y) * HEIGHT)).append("h0");
				placed++;
			}
		}
		sheet.body().open("g", "transform", "translate(%d %d)".formatted(Sheet.MARGIN, Sheet.TOP), "fill", "none",
				"stroke-linecap", "round", "stroke-width", placed < FEW ? "3" : "1.5");
		paths.forEach((colour, path) -> sheet.body().empty("path", "d", path.toString(), "stroke",
				"#%06X".formatted(colour)));
		sheet.body().empty("rect", "width", Integer.toString(width), "height", Integer.toString(HEIGHT), "stroke",
				sheet.palette().foreground(), "stroke-opacity", "0.4", "stroke-width", "1");
		sheet.body().close();
		double bottom = sheet.legend(figure.legend(), Sheet.TOP + HEIGHT + Sheet.ROW);
		return sheet.finish(figure.title(), bottom, notes);
	}
}
