package org.lithoscope.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.LineChart.Series;
import org.lithoscope.report.table.ChartTables;

/** Draws a {@link LineChart}: lines, their bands behind them, and a mark where weights were kept. */
public final class LineChartCanvas extends ThemedChart {

	private static final int BAND_ALPHA = 45;
	private static final int KEPT = 4;
	private static final int DECIMALS = 3;

	private LineChart shown;
	private Predicate<String> emphasised = experiment -> true;
	private BiConsumer<String, String> picked = (experiment, label) -> {
	};

	/** An empty chart. */
	public LineChartCanvas(Composite parent) {
		super(parent);
		chart().getPlotArea().addCustomPaintListener(new Bands());
		chart().getPlotArea().addCustomPaintListener((ICustomPaintListener) event -> paintKept(event.gc));
	}

	/** Who hears the experiment and the label of the line that was clicked; null for none of them. */
	public void onPick(BiConsumer<String, String> listener) {
		picked = Objects.requireNonNull(listener, "listener");
	}

	/** Replaces what is drawn; all experiments stand out alike. */
	public void show(LineChart data) {
		show(data, experiment -> true);
	}

	/** Replaces what is drawn; lines of experiments that are not emphasised step back. */
	public void show(LineChart data, Predicate<String> emphasis) {
		shown = data;
		emphasised = emphasis;
		begin(data.title(), data.xAxis().title(), data.yAxis().title());
		Extent x = new Extent();
		Extent y = new Extent();
		String previous = "";
		for (int i = 0; i < data.series().size(); i++) {
			Series line = data.series().get(i);
			add(line, i, !line.experiment().equals(previous));
			previous = line.experiment();
			x.include(line.x());
			y.include(line.y());
			y.include(line.lower());
			y.include(line.upper());
		}
		fit(axes().getXAxis(0), x.minimum, x.maximum);
		fit(axes().getYAxis(0), y.minimum, y.maximum);
		end();
	}

	/** How many lines are drawn. */
	public int lines() {
		return shown == null ? 0 : shown.series().size();
	}

	private void add(Series line, int index, boolean firstOfExperiment) {
		ILineSeries<?> series =
				(ILineSeries<?>) chart().getSeriesSet().createSeries(SeriesType.LINE, index + " " + line.label());
		series.setXSeries(line.x());
		series.setYSeries(line.y());
		series.setDescription(line.experiment());
		series.setVisibleInLegend(firstOfExperiment);
		series.setLineColor(colour(line));
		series.setLineWidth(line.hasBand() ? 2 : 1);
		series.setSymbolType(line.x().length == 1 ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
		series.setSymbolColor(colour(line));
		series.setAntialias(SWT.ON);
	}

	private Color colour(Series line) {
		return emphasised.test(line.experiment()) ? theme().experiment(line.colour()) : theme().grid();
	}

	private Point pixel(double x, double y) {
		return new Point(axes().getXAxis(0).getPixelCoordinate(x), axes().getYAxis(0).getPixelCoordinate(y));
	}

	private void paintKept(GC gc) {
		if (shown == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		for (Series line : shown.series()) {
			if (line.marked() != LineChart.NO_POINT) {
				Point at = pixel(line.x()[line.marked()], line.y()[line.marked()]);
				gc.setBackground(colour(line));
				gc.fillOval(at.x - KEPT, at.y - KEPT, 2 * KEPT, 2 * KEPT);
			}
		}
	}

	/** A point of a line. */
	private record Place(Series line, int index) {
	}

	private Optional<Place> place(Point position) {
		if (shown == null) {
			return Optional.empty();
		}
		for (Series line : shown.series()) {
			for (int i = 0; i < line.x().length; i++) {
				if (near(position, pixel(line.x()[i], line.y()[i]))) {
					return Optional.of(new Place(line, i));
				}
			}
		}
		return Optional.empty();
	}

	@Override
	Optional<String> describe(Point position) {
		return place(position).map(place -> "%s%nepoch %.0f%s: %s".formatted(place.line().label(),
				place.line().x()[place.index()], place.index() == place.line().marked() ? " (weights kept)" : "",
				FigureText.decimal(place.line().y()[place.index()], DECIMALS)));
	}

	@Override
	void pick(Point position) {
		Optional<Series> line = place(position).map(Place::line);
		picked.accept(line.map(Series::experiment).orElse(null), line.map(Series::label).orElse(null));
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

	private static String csv(LineChart data) {
		StringBuilder text = new StringBuilder("experiment,line,epoch,value,lower,upper\n");
		for (Series line : data.series()) {
			for (int i = 0; i < line.x().length; i++) {
				text.append("\"%s\",\"%s\",%s,%s,%s,%s%n".formatted(line.experiment(), line.label(), line.x()[i],
						line.y()[i], line.hasBand() ? line.lower()[i] : "", line.hasBand() ? line.upper()[i] : ""));
			}
		}
		return text.toString();
	}

	/** The smallest interval that holds all finite values. */
	private static final class Extent {

		private double minimum = Double.POSITIVE_INFINITY;
		private double maximum = Double.NEGATIVE_INFINITY;

		void include(double[] values) {
			for (double value : values) {
				if (Double.isFinite(value)) {
					minimum = Math.min(minimum, value);
					maximum = Math.max(maximum, value);
				}
			}
		}
	}

	private final class Bands implements ICustomPaintListener {

		@Override
		public boolean drawBehindSeries() {
			return true;
		}

		@Override
		public void paintControl(PaintEvent event) {
			if (shown == null) {
				return;
			}
			event.gc.setAlpha(BAND_ALPHA);
			for (Series line : shown.series()) {
				if (line.hasBand()) {
					event.gc.setBackground(colour(line));
					event.gc.fillPolygon(outline(line));
				}
			}
			event.gc.setAlpha(255);
		}

		/** Along the upper edge and back along the lower one; points without band are left out. */
		private int[] outline(Series line) {
			int[] present = IntStream.range(0, line.x().length)
					.filter(i -> Double.isFinite(line.lower()[i]) && Double.isFinite(line.upper()[i])).toArray();
			int[] points = new int[present.length * 4];
			for (int i = 0; i < present.length; i++) {
				Point upper = pixel(line.x()[present[i]], line.upper()[present[i]]);
				Point lower = pixel(line.x()[present[i]], line.lower()[present[i]]);
				points[2 * i] = upper.x;
				points[2 * i + 1] = upper.y;
				points[points.length - 2 * i - 2] = lower.x;
				points[points.length - 2 * i - 1] = lower.y;
			}
			return points;
		}
	}
}
