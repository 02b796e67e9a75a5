package org.lithoscope.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.comparison.chart.ScatterChart.Group;
import org.lithoscope.report.table.ChartTables;

/** Draws a {@link ScatterChart}: a point per run, one colour per experiment. */
public final class ScatterChartCanvas extends ThemedChart {

	private static final int DOT = 4;
	private static final int DECIMALS = 3;

	private ScatterChart shown;
	private Predicate<String> emphasised = experiment -> true;
	private BiConsumer<String, String> picked = (experiment, run) -> {
	};

	/** An empty chart. */
	public ScatterChartCanvas(Composite parent) {
		super(parent);
	}

	/** Who hears which experiment and which run was clicked; null for none of them. */
	public void onPick(BiConsumer<String, String> listener) {
		picked = Objects.requireNonNull(listener, "listener");
	}

	/** Replaces what is drawn; experiments that are not emphasised step back. */
	public void show(ScatterChart data, Predicate<String> emphasis) {
		shown = data;
		emphasised = emphasis;
		begin(data.title(), data.xAxis().title(), data.yAxis().title());
		double[] x = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
		double[] y = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
		for (Group group : data.groups()) {
			add(group);
			for (ScatterChart.Point point : group.points()) {
				x[0] = Math.min(x[0], point.x());
				x[1] = Math.max(x[1], point.x());
				y[0] = Math.min(y[0], point.y());
				y[1] = Math.max(y[1], point.y());
			}
		}
		fit(axes().getXAxis(0), x[0], x[1]);
		fit(axes().getYAxis(0), y[0], y[1]);
		end();
	}

	private void add(Group group) {
		ILineSeries<?> series =
				(ILineSeries<?>) chart().getSeriesSet().createSeries(SeriesType.LINE, group.experiment());
		series.setXSeries(group.points().stream().mapToDouble(ScatterChart.Point::x).toArray());
		series.setYSeries(group.points().stream().mapToDouble(ScatterChart.Point::y).toArray());
		series.setLineStyle(LineStyle.NONE);
		series.setSymbolType(PlotSymbolType.CIRCLE);
		series.setSymbolSize(DOT);
		series.setSymbolColor(emphasised.test(group.experiment()) ? theme().experiment(group.colour())
				: theme().grid());
	}

	/** How many points are drawn. */
	public int points() {
		return shown == null ? 0 : shown.groups().stream().mapToInt(group -> group.points().size()).sum();
	}

	private record Place(Group group, ScatterChart.Point point) {
	}

	private Optional<Place> place(Point position) {
		if (shown == null) {
			return Optional.empty();
		}
		for (Group group : shown.groups()) {
			for (ScatterChart.Point point : group.points()) {
				if (near(position, new Point(axes().getXAxis(0).getPixelCoordinate(point.x()),
						axes().getYAxis(0).getPixelCoordinate(point.y())))) {
					return Optional.of(new Place(group, point));
				}
			}
		}
		return Optional.empty();
	}

	@Override
	Optional<String> describe(Point position) {
		return place(position).map(place -> "%s, run %s%n%s %s, %s %s".formatted(place.group().experiment(),
				place.point().run(), shown.xAxis().title(), FigureText.decimal(place.point().x(), DECIMALS),
				shown.yAxis().title(), FigureText.decimal(place.point().y(), DECIMALS)));
	}

	@Override
	void pick(Point position) {
		Optional<Place> place = place(position);
		picked.accept(place.map(found -> found.group().experiment()).orElse(null),
				place.map(found -> found.point().run()).orElse(null));
	}

	@Override
	void reset() {
		if (shown != null) {
			show(shown, emphasised);
		}
	}

	@Override
	public Optional<Contents> contents() {
		return Optional.ofNullable(shown).filter(data -> !data.isEmpty()).map(data -> new Contents(() -> csv(data),
				style -> style.of(data), id -> List.of(ChartTables.of(id, data).with(data.notes()))));
	}

	private static String csv(ScatterChart data) {
		StringBuilder text = new StringBuilder("experiment,run,x,y\n");
		data.groups().forEach(group -> group.points().forEach(point -> text.append("\"%s\",%s,%s,%s%n".formatted(
				group.experiment().replace("\"", "\"\""), point.run(), point.x(), point.y()))));
		return text.toString();
	}
}
