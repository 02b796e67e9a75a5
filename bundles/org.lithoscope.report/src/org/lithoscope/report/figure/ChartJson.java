package org.lithoscope.report.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.stream.JsonWriter;

import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.BarChart;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.statistics.interval.Interval;

/** Charts as the page's script reads them; safe inside a script element. */
final class ChartJson {

	/** Digits that a screen can show and an eye can tell. */
	private static final double DIGITS = 1e6;

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private ChartJson() {
		json.setHtmlSafe(true);
	}

	@FunctionalInterface
	private interface Writing {

		void write(ChartJson json) throws IOException;
	}

	private static String of(Writing writing) {
		ChartJson chart = new ChartJson();
		try {
			chart.json.beginObject();
			writing.write(chart);
			chart.json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException("a string cannot fail to be written", e);
		}
		return chart.text.toString();
	}

	static String of(Palette light, Palette dark) {
		return of(chart -> {
			chart.palette("light", light);
			chart.palette("dark", dark);
		});
	}

	static String of(DotChart chart) {
		return of(json -> json.dots(chart));
	}

	static String of(LineChart chart) {
		return of(json -> json.lines(chart));
	}

	static String of(ScatterChart chart) {
		return of(json -> json.scatter(chart));
	}

	static String of(BarChart chart) {
		return of(json -> json.bars(chart));
	}

	private void palette(String name, Palette palette) throws IOException {
		json.name(name).beginObject();
		json.name("background").value(palette.background());
		json.name("foreground").value(palette.foreground());
		json.name("colours");
		array(palette.colours(), JsonWriter::value);
		json.endObject();
	}

	private void head(String type, String title, Axis x, Axis y) throws IOException {
		json.name("type").value(type);
		json.name("title").value(title);
		json.name("x").value(x.title());
		json.name("y").value(y.title());
	}

	private void dots(DotChart chart) throws IOException {
		head("dots", chart.title(), chart.valueAxis(), chart.categoryAxis());
		json.name("groups").beginArray();
		for (DotChart.Category category : chart.categories()) {
			json.beginObject();
			group(category.label(), category.colour());
			json.name("dots");
			array(category.dots(), (writer, dot) -> pair(dot.value(), dot.tooltip()));
			json.name("mean");
			number(category.estimate().mean());
			json.name("low");
			number(category.estimate().interval().map(Interval::low).orElse(Double.NaN));
			json.name("high");
			number(category.estimate().interval().map(Interval::high).orElse(Double.NaN));
			json.name("published");
			array(category.published(), (writer, figure) -> pair(figure.value(), figure.tooltip()));
			json.endObject();
		}
		json.endArray();
	}

	private void lines(LineChart chart) throws IOException {
		head("lines", chart.title(), chart.xAxis(), chart.yAxis());
		json.name("groups").beginArray();
		for (LineChart.Series series : chart.series()) {
			json.beginObject();
			group(series.label(), series.colour());
			numbers("xs", series.x());
			numbers("ys", series.y());
			if (series.hasBand()) {
				numbers("low", series.lower());
				numbers("high", series.upper());
			}
			json.endObject();
		}
		json.endArray();
	}

	private void scatter(ScatterChart chart) throws IOException {
		head("scatter", chart.title(), chart.xAxis(), chart.yAxis());
		json.name("groups").beginArray();
		for (ScatterChart.Group group : chart.groups()) {
			json.beginObject();
			group(group.experiment(), group.colour());
			numbers("xs", group.points().stream().mapToDouble(ScatterChart.Point::x).toArray());
			numbers("ys", group.points().stream().mapToDouble(ScatterChart.Point::y).toArray());
			json.endObject();
		}
		json.endArray();
	}

	private void bars(BarChart chart) throws IOException {
		head("bars", chart.title(), chart.valueAxis(), chart.categoryAxis());
		json.name("colour").value(chart.colour());
		json.name("bars");
		array(chart.bars(), (writer, bar) -> {
			writer.beginArray();
			writer.value(bar.label());
			number(bar.value());
			writer.value(bar.detail());
			writer.endArray();
		});
	}

	private void group(String name, int colour) throws IOException {
		json.name("name").value(name);
		json.name("colour").value(colour);
	}

	private void pair(double value, String tooltip) throws IOException {
		json.beginArray();
		number(value);
		json.value(tooltip);
		json.endArray();
	}

	private void numbers(String name, double[] values) throws IOException {
		json.name(name).beginArray();
		for (double value : values) {
			number(value);
		}
		json.endArray();
	}

	private void number(double value) throws IOException {
		if (!Double.isFinite(value)) {
			json.nullValue();
		} else {
			double scale = value == 0 ? 1 : DIGITS / Math.pow(10, Math.ceil(Math.log10(Math.abs(value))));
			json.value(Double.isFinite(scale) ? Math.rint(value * scale) / scale : value);
		}
	}

	@FunctionalInterface
	private interface Item<T> {

		void write(JsonWriter writer, T item) throws IOException;
	}

	private <T> void array(Iterable<T> items, Item<T> writing) throws IOException {
		json.beginArray();
		for (T item : items) {
			writing.write(json, item);
		}
		json.endArray();
	}
}
