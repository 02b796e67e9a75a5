package org.lithoscope.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.DotChart.Category;
import org.lithoscope.report.table.ChartTables;

/**
 * Draws a {@link DotChart}: a dot per run, spread sideways so that equal values can be told apart, beside them the mean
 * with its interval, and published figures as hollow marks.
 */
public final class DotChartCanvas extends ThemedChart {

	private static final int DOT = 4;
	private static final int MEAN = 5;
	private static final int WHISKER = 6;
	private static final double SPREAD = 0.18;
	private static final double MEAN_OFFSET = 0.3;
	private static final int DECIMALS = 3;
	private static final int SLANT = 55;
	private static final int AXIS = 70;

	/** Something that can be pointed at; the run is empty where it stands for all runs of an experiment. */
	private record Target(double x, double y, String text, String experiment, String run) {
	}

	private final List<Target> targets = new ArrayList<>();
	private DotChart shown;
	private Predicate<String> emphasised = experiment -> true;
	private BiConsumer<String, String> picked = (experiment, run) -> {
	};

	/** An empty chart. */
	public DotChartCanvas(Composite parent) {
		super(parent);
		chart().getLegend().setVisible(false);
		chart().getPlotArea().addCustomPaintListener((ICustomPaintListener) event -> paintMarks(event.gc));
		addListener(SWT.Resize, event -> {
			if (shown != null) {
				makeRoomForNames();
			}
		});
	}

	/** Who hears which experiment and which run was clicked; null for none of them. */
	public void onPick(BiConsumer<String, String> listener) {
		picked = Objects.requireNonNull(listener, "listener");
	}

	/** Replaces what is drawn; all experiments stand out alike. */
	public void show(DotChart data) {
		show(data, experiment -> true);
	}

	/** Replaces what is drawn; experiments that are not emphasised step back. */
	public void show(DotChart data, Predicate<String> emphasis) {
		shown = data;
		emphasised = emphasis;
		targets.clear();
		begin(data.title(), "", data.valueAxis().title());
		double minimum = Double.POSITIVE_INFINITY;
		double maximum = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < data.categories().size(); i++) {
			Category category = data.categories().get(i);
			addDots(category, i);
			for (double value : extent(category)) {
				minimum = Math.min(minimum, value);
				maximum = Math.max(maximum, value);
			}
		}
		fit(axes().getYAxis(0), minimum, maximum);
		IAxis categories = axes().getXAxis(0);
		categories.getTick().setFormat(new CategoryLabels(data.categories().stream().map(Category::label).toList()));
		makeRoomForNames();
		categories.setRange(new Range(-0.6, Math.max(0, data.categories().size() - 1) + 0.6));
		categories.getGrid().setStyle(LineStyle.NONE);
		end();
	}

	/** Names slant where they find no room side by side. */
	private void makeRoomForNames() {
		IAxis categories = axes().getXAxis(0);
		categories.getTick().setTickLabelAngle(fits(shown) ? 0 : SLANT);
		// a mark per category, as long as there are twenty pixels for each
		categories.getTick().setTickMarkStepHint((int) ((getClientArea().width - AXIS) / (shown.categories().size() + 0.2)));
	}

	/** Whether the names of all categories find room side by side. */
	private boolean fits(DotChart data) {
		GC gc = new GC(this);
		int widest = data.categories().stream().mapToInt(category -> gc.textExtent(category.label() + "  ").x).max()
				.orElse(0);
		gc.dispose();
		return widest * data.categories().size() < getClientArea().width - AXIS;
	}

	/** How many dots are drawn. */
	public int dots() {
		return shown == null ? 0 : shown.categories().stream().mapToInt(category -> category.dots().size()).sum();
	}

	private void addDots(Category category, int index) {
		int count = category.dots().size();
		if (count == 0) {
			return;
		}
		double[] x = new double[count];
		double[] y = new double[count];
		for (int i = 0; i < count; i++) {
			x[i] = index + (count == 1 ? 0 : SPREAD * (2.0 * i / (count - 1) - 1));
			y[i] = category.dots().get(i).value();
			targets.add(new Target(x[i], y[i], "%s%n%s".formatted(category.dots().get(i).tooltip(),
					FigureText.decimal(y[i], DECIMALS + 1)), category.label(), category.dots().get(i).run()));
		}
		ILineSeries<?> series =
				(ILineSeries<?>) chart().getSeriesSet().createSeries(SeriesType.LINE, category.label());
		series.setXSeries(x);
		series.setYSeries(y);
		series.setLineStyle(LineStyle.NONE);
		series.setSymbolType(symbol(category));
		series.setSymbolSize(DOT);
		series.setSymbolColor(colour(category));
		targets.add(new Target(index + MEAN_OFFSET, category.estimate().mean(), "%s: mean of %d runs%n%s"
				.formatted(category.label(), count, FigureText.withInterval(category.estimate(), DECIMALS)),
				category.label(), ""));
		category.published().forEach(mark -> targets.add(new Target(index - MEAN_OFFSET, mark.value(),
				"published: %s%n%s".formatted(FigureText.decimal(mark.value(), DECIMALS), mark.tooltip()),
				category.label(), "")));
	}

	private Color colour(Category category) {
		return emphasised.test(category.label()) ? theme().experiment(category.colour()) : theme().grid();
	}

	private PlotSymbolType symbol(Category category) {
		return switch (theme().palette().mark(category.colour())) {
			case CIRCLE -> PlotSymbolType.CIRCLE;
			case SQUARE -> PlotSymbolType.SQUARE;
			case TRIANGLE -> PlotSymbolType.TRIANGLE;
			case DIAMOND -> PlotSymbolType.DIAMOND;
		};
	}

	private static List<Double> extent(Category category) {
		List<Double> values = new ArrayList<>();
		category.dots().forEach(dot -> values.add(dot.value()));
		if (!values.isEmpty()) {
			category.published().forEach(mark -> values.add(mark.value()));
			category.estimate().interval().ifPresent(interval -> {
				values.add(interval.low());
				values.add(interval.high());
			});
		}
		return values;
	}

	private void paintMarks(GC gc) {
		if (shown == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < shown.categories().size(); i++) {
			Category category = shown.categories().get(i);
			if (!category.dots().isEmpty()) {
				paintEstimate(gc, category, i);
				paintPublished(gc, category, i);
			}
		}
	}

	private void paintEstimate(GC gc, Category category, int index) {
		Color colour = colour(category);
		gc.setForeground(colour);
		gc.setBackground(colour);
		gc.setLineWidth(2);
		Point mean = pixel(index + MEAN_OFFSET, category.estimate().mean());
		category.estimate().interval().ifPresent(interval -> {
			int top = pixel(0, interval.high()).y;
			int bottom = pixel(0, interval.low()).y;
			gc.drawLine(mean.x, top, mean.x, bottom);
			gc.drawLine(mean.x - WHISKER, top, mean.x + WHISKER, top);
			gc.drawLine(mean.x - WHISKER, bottom, mean.x + WHISKER, bottom);
		});
		gc.fillRectangle(mean.x - MEAN, mean.y - MEAN, 2 * MEAN, 2 * MEAN);
	}

	private void paintPublished(GC gc, Category category, int index) {
		gc.setForeground(theme().foreground());
		gc.setLineWidth(1);
		category.published().forEach(mark -> {
			Point at = pixel(index - MEAN_OFFSET, mark.value());
			gc.drawOval(at.x - MEAN, at.y - MEAN, 2 * MEAN, 2 * MEAN);
		});
	}

	private Point pixel(double x, double y) {
		return new Point(axes().getXAxis(0).getPixelCoordinate(x), axes().getYAxis(0).getPixelCoordinate(y));
	}

	private Optional<Target> target(Point position) {
		return targets.stream().filter(target -> near(position, pixel(target.x(), target.y()))).findFirst();
	}

	@Override
	Optional<String> describe(Point position) {
		return target(position).map(Target::text);
	}

	@Override
	void pick(Point position) {
		Optional<Target> target = target(position);
		picked.accept(target.map(Target::experiment).orElse(null),
				target.map(Target::run).filter(run -> !run.isEmpty()).orElse(null));
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

	private static String csv(DotChart data) {
		StringBuilder text = new StringBuilder("experiment,run,value\n");
		data.categories().forEach(category -> category.dots().forEach(dot -> text.append("\"%s\",%s,%s%n"
				.formatted(category.label().replace("\"", "\"\""), dot.run(), dot.value()))));
		return text.toString();
	}
}
