package org.lithoscope.report.drawing;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.DotChart.Category;
import org.lithoscope.comparison.chart.DotChart.Dot;

/** Draws a row of dots per category: published figures above them, mean and interval below. */
final class DotRows {

	private static final int ROW = 46;
	private static final double SPREAD = 7;
	private static final double OFFSET = 14;
	private static final double WHISKER = 4;
	private static final int AXIS = 46;
	private static final int DECIMALS = 3;

	private final DotChart chart;
	private final Sheet sheet;
	private final Marks marks;
	private final Scale scale;
	private final double left;

	private DotRows(DotChart chart, Sheet sheet) {
		this.chart = chart;
		this.sheet = sheet;
		this.marks = new Marks(sheet);
		this.scale = Scale.of(chart.categories().stream().filter(category -> !category.dots().isEmpty())
				.flatMapToDouble(DotRows::values));
		this.left = Sheet.MARGIN + 10 + chart.categories().stream().mapToDouble(category -> Sheet.width(category.label()))
				.max().orElse(0);
	}

	static String draw(DotChart chart, Sheet sheet, List<String> notes) {
		DotRows rows = new DotRows(chart, sheet);
		double bottom = Sheet.TOP + Math.max(1, chart.categories().size()) * ROW;
		rows.axis(bottom);
		for (int i = 0; i < chart.categories().size(); i++) {
			rows.category(chart.categories().get(i), Sheet.TOP + (i + 0.5) * ROW);
		}
		return sheet.finish(chart.title(), bottom + AXIS, notes);
	}

	private static DoubleStream values(Category category) {
		return Stream.of(category.dots().stream().mapToDouble(Dot::value),
				category.published().stream().mapToDouble(DotChart.Published::value),
				category.estimate().interval().stream().flatMapToDouble(range -> DoubleStream.of(range.low(), range.high())))
				.flatMapToDouble(values -> values);
	}

	private double x(double value) {
		return left + scale.share(value) * (Sheet.WIDTH - left - Sheet.MARGIN);
	}

	private void axis(double bottom) {
		for (double mark : scale.marks()) {
			sheet.gridLine(x(mark), Sheet.TOP, x(mark), bottom);
			sheet.text(scale.label(mark), x(mark), bottom + 18, "middle");
		}
		sheet.line(left, bottom, Sheet.WIDTH - Sheet.MARGIN, bottom, sheet.palette().foreground(), 1);
		sheet.text(chart.valueAxis().title(), (left + Sheet.WIDTH - Sheet.MARGIN) / 2, bottom + 38, "middle");
	}

	private void category(Category category, double y) {
		sheet.text(category.label(), left - 10, y + 4, "end");
		if (category.dots().isEmpty()) {
			return;
		}
		int count = category.dots().size();
		for (int i = 0; i < count; i++) {
			Dot dot = category.dots().get(i);
			double spread = count == 1 ? 0 : SPREAD * (2.0 * i / (count - 1) - 1);
			marks.filled(category.colour(), x(dot.value()), y + spread, dot.tooltip());
		}
		category.published().forEach(figure -> marks.hollow(x(figure.value()), y - OFFSET, figure.tooltip()));
		estimate(category, y + OFFSET);
	}

	private void estimate(Category category, double y) {
		String colour = sheet.colour(category.colour());
		category.estimate().interval().ifPresent(range -> {
			sheet.line(x(range.low()), y, x(range.high()), y, colour, 2);
			sheet.line(x(range.low()), y - WHISKER, x(range.low()), y + WHISKER, colour, 2);
			sheet.line(x(range.high()), y - WHISKER, x(range.high()), y + WHISKER, colour, 2);
		});
		sheet.body().open("path", "d", "M%s %sh8v8h-8z".formatted(Sheet.at(x(category.estimate().mean()) - 4),
				Sheet.at(y - 4)), "fill", colour).element("title", "mean %s".formatted(
						FigureText.withInterval(category.estimate(), DECIMALS))).close();
	}
}
