package org.lithoscope.report.drawing;

import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.PathChart.Path;
import org.lithoscope.comparison.chart.PathChart.Step;

/** Draws ways through a plane: a dot per step, a hollow circle where a way begins, a square where it ends. */
final class PathLines {

	private static final double DOT = 1.6;
	private static final double MARK = 4.5;

	private final Sheet sheet;
	private final Plane plane;

	private PathLines(Sheet sheet, Plane plane) {
		this.sheet = sheet;
		this.plane = plane;
	}

	static String draw(PathChart chart, Sheet sheet, List<String> notes) {
		List<Step> steps = chart.paths().stream().flatMap(path -> path.steps().stream()).toList();
		Plane plane = new Plane(sheet, Scale.of(steps.stream().mapToDouble(Step::x)),
				Scale.of(steps.stream().mapToDouble(Step::y)));
		plane.axes(chart.xAxis(), chart.yAxis());
		PathLines lines = new PathLines(sheet, plane);
		chart.paths().forEach(lines::line);
		chart.paths().forEach(lines::marks);
		return sheet.finish(chart.title(), plane.legend(false), notes);
	}

	private void line(Path path) {
		plane.name(path.experiment(), path.colour());
		StringBuilder line = new StringBuilder();
		for (Step step : path.steps()) {
			line.append(line.isEmpty() ? 'M' : 'L').append(Sheet.at(plane.x(step.x()))).append(' ')
					.append(Sheet.at(plane.y(step.y())));
		}
		sheet.body().open("path", "d", line.toString(), "stroke", sheet.colour(path.colour()), "stroke-width", "1.2",
				"stroke-dasharray", sheet.dashes(path.colour()), "fill", "none", "stroke-linejoin", "round")
				.element("title", path.label()).close();
	}

	private void marks(Path path) {
		IntStream.range(0, path.steps().size()).forEach(i -> mark(path, i));
	}

	private void mark(Path path, int index) {
		Step step = path.steps().get(index);
		double x = plane.x(step.x());
		double y = plane.y(step.y());
		String colour = sheet.colour(path.colour());
		switch (path.mark(index)) {
			case NONE -> circle(x, y, DOT, colour, "none");
			case FIRST -> circle(x, y, MARK, sheet.palette().background(), colour);
			case KEPT -> circle(x, y, MARK, colour, "none");
			case LAST -> sheet.body().open("rect", "x", Sheet.at(x - MARK + 1), "y", Sheet.at(y - MARK + 1), "width", "7",
					"height", "7", "fill", colour);
		}
		sheet.body().element("title", tooltip(path, index)).close();
	}

	private void circle(double x, double y, double radius, String fill, String stroke) {
		sheet.body().open("circle", "cx", Sheet.at(x), "cy", Sheet.at(y), "r", Double.toString(radius), "fill", fill,
				"stroke", stroke);
	}

	private static String tooltip(Path path, int index) {
		String words = path.mark(index).words();
		return "%s, epoch %d%s".formatted(path.label(), path.steps().get(index).epoch(),
				words.isEmpty() ? "" : " (%s)".formatted(words));
	}
}
