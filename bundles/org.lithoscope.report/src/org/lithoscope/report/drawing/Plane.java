package org.lithoscope.report.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.ScatterChart;

/** A plane with two axes, in which lines or points are drawn, and a legend of experiments below. */
final class Plane {

	private static final int LEFT = 84;
	private static final int HEIGHT = 360;
	private static final int AXIS = 50;
	private static final int SAMPLE = 26;

	private final Sheet sheet;
	private final Scale horizontal;
	private final Scale vertical;
	private final Map<String, Integer> legend = new LinkedHashMap<>();

	Plane(Sheet sheet, Scale horizontal, Scale vertical) {
		this.sheet = sheet;
		this.horizontal = horizontal;
		this.vertical = vertical;
	}

	static String draw(LineChart chart, Sheet sheet, List<String> notes) {
		Plane plane = new Plane(sheet,
				Scale.of(chart.series().stream().flatMapToDouble(line -> DoubleStream.of(line.x()))),
				Scale.of(chart.series().stream().flatMapToDouble(line -> DoubleStream.concat(DoubleStream.of(line.y()),
						DoubleStream.concat(DoubleStream.of(line.lower()), DoubleStream.of(line.upper()))))));
		plane.axes(chart.xAxis(), chart.yAxis());
		chart.series().forEach(plane::band);
		chart.series().forEach(plane::line);
		return sheet.finish(chart.title(), plane.legend(false), notes);
	}

	static String draw(ScatterChart chart, Sheet sheet, List<String> notes) {
		List<ScatterChart.Point> points = chart.groups().stream().flatMap(group -> group.points().stream()).toList();
		Plane plane = new Plane(sheet, Scale.of(points.stream().mapToDouble(ScatterChart.Point::x)),
				Scale.of(points.stream().mapToDouble(ScatterChart.Point::y)));
		plane.axes(chart.xAxis(), chart.yAxis());
		Marks marks = new Marks(sheet);
		for (ScatterChart.Group group : chart.groups()) {
			plane.legend.put(group.experiment(), group.colour());
			group.points().forEach(point -> marks.filled(group.colour(), plane.x(point.x()), plane.y(point.y()),
					"%s, run %s".formatted(group.experiment(), point.run())));
		}
		return sheet.finish(chart.title(), plane.legend(true), notes);
	}

	double x(double value) {
		return LEFT + horizontal.share(value) * (Sheet.WIDTH - LEFT - Sheet.MARGIN);
	}

	double y(double value) {
		return Sheet.TOP + (1 - vertical.share(value)) * HEIGHT;
	}

	void axes(Axis across, Axis up) {
		int bottom = Sheet.TOP + HEIGHT;
		int right = Sheet.WIDTH - Sheet.MARGIN;
		for (double mark : vertical.marks()) {
			sheet.gridLine(LEFT, y(mark), right, y(mark));
			sheet.text(vertical.label(mark), LEFT - 8, y(mark) + 4, "end");
		}
		for (double mark : horizontal.marks()) {
			sheet.gridLine(x(mark), Sheet.TOP, x(mark), bottom);
			sheet.text(horizontal.label(mark), x(mark), bottom + 18, "middle");
		}
		sheet.line(LEFT, bottom, right, bottom, sheet.palette().foreground(), 1);
		sheet.line(LEFT, Sheet.TOP, LEFT, bottom, sheet.palette().foreground(), 1);
		sheet.text(across.title(), (LEFT + right) / 2.0, bottom + 40, "middle");
		sheet.upright(up.title(), 20, Sheet.TOP + HEIGHT / 2.0);
	}

	/** The band behind a line: along its upper edge, back along the lower one; it is cut where there is none. */
	private void band(LineChart.Series line) {
		int from = 0;
		while (line.hasBand() && from < line.x().length) {
			int to = from;
			while (to < line.x().length && Double.isFinite(line.lower()[to]) && Double.isFinite(line.upper()[to])) {
				to++;
			}
			if (to > from) {
				StringBuilder path = new StringBuilder();
				for (int i = from; i < to; i++) {
					point(path, line.x()[i], line.upper()[i]);
				}
				for (int i = to - 1; i >= from; i--) {
					point(path, line.x()[i], line.lower()[i]);
				}
				sheet.body().empty("path", "d", path.append('z').toString(), "fill", sheet.colour(line.colour()),
						"fill-opacity", "0.18");
			}
			from = to + 1;
		}
	}

	private void line(LineChart.Series line) {
		legend.put(line.experiment(), line.colour());
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < line.x().length; i++) {
			point(path, line.x()[i], line.y()[i]);
		}
		sheet.body().open("path", "d", path.toString(), "stroke", sheet.colour(line.colour()), "stroke-width",
				line.hasBand() ? "2" : "1.2", "stroke-dasharray", sheet.dashes(line.colour()), "fill", "none",
				"stroke-linejoin", "round").element("title", line.label()).close();
		int marked = line.x().length == 1 ? 0 : line.marked();
		if (marked != LineChart.NO_POINT) {
			sheet.body().empty("circle", "cx", Sheet.at(x(line.x()[marked])), "cy", Sheet.at(y(line.y()[marked])), "r", "4",
					"fill", sheet.colour(line.colour()));
		}
	}

	private void point(StringBuilder path, double x, double y) {
		path.append(path.isEmpty() ? 'M' : 'L').append(Sheet.at(x(x))).append(' ').append(Sheet.at(y(y)));
	}

	/** An experiment that the legend is to name. */
	void name(String experiment, int colour) {
		legend.put(experiment, colour);
	}

	/** Writes the legend and says where it ends. */
	double legend(boolean points) {
		Marks marks = new Marks(sheet);
		double x = LEFT;
		double y = Sheet.TOP + HEIGHT + AXIS + Sheet.ROW;
		for (Map.Entry<String, Integer> entry : legend.entrySet()) {
			double width = SAMPLE + Sheet.width(entry.getKey()) + Sheet.MARGIN;
			if (x > LEFT && x + width > Sheet.WIDTH) {
				x = LEFT;
				y += Sheet.ROW;
			}
			if (points) {
				marks.filled(entry.getValue(), x + SAMPLE / 2.0, y - 4, "");
			} else {
				sheet.body().empty("path", "d", "M%s %sh%d".formatted(Sheet.at(x), Sheet.at(y - 4), SAMPLE - 6), "stroke",
						sheet.colour(entry.getValue()), "stroke-width", "3", "stroke-dasharray", sheet.dashes(entry.getValue()));
			}
			sheet.text(entry.getKey(), x + SAMPLE, y, "start");
			x += width;
		}
		return y;
	}
}
