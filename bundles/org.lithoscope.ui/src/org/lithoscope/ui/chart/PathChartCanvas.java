package org.lithoscope.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.PathChart.Path;
import org.lithoscope.comparison.chart.PathChart.Step;
import org.lithoscope.report.table.ChartTables;

/**
 * Draws a {@link PathChart}: a line per run with a dot per epoch, a hollow circle at its first, a filled one where weights
 * were kept, a square at its last. Where few lines stand out the numbers of these epochs are written beside them.
 */
public final class PathChartCanvas extends ThemedChart {

	private static final int DOT = 2;
	private static final int MARK = 5;
	private static final int DECIMALS = 4;
	/** So many paths can be told apart with numbers at them. */
	private static final int NUMBERED = 6;

	private PathChart shown;
	private Predicate<Path> emphasised = path -> true;
	private boolean numbered;
	private BiConsumer<String, String> picked = (experiment, run) -> {
	};

	/** An empty chart. */
	public PathChartCanvas(Composite parent) {
		super(parent);
		chart().getPlotArea().addCustomPaintListener((ICustomPaintListener) event -> paintMarks(event.gc));
	}

	/** Who hears which experiment and which run was clicked; null for none of them. */
	public void onPick(BiConsumer<String, String> listener) {
		picked = Objects.requireNonNull(listener, "listener");
	}

	/** Replaces what is drawn; paths that are not emphasised step back behind the others. */
	public void show(PathChart data, Predicate<Path> emphasis) {
		shown = data;
		emphasised = emphasis;
		numbered = data.paths().stream().filter(emphasis).limit(NUMBERED + 1L).count() <= NUMBERED;
		begin(data.title(), data.xAxis().title(), data.yAxis().title());
		data.paths().stream().filter(emphasis.negate()).forEach(this::add);
		data.paths().stream().filter(emphasis).forEach(this::add);
		List<Step> steps = data.paths().stream().flatMap(path -> path.steps().stream()).toList();
		fit(axes().getXAxis(0), steps.stream().mapToDouble(Step::x).toArray());
		fit(axes().getYAxis(0), steps.stream().mapToDouble(Step::y).toArray());
		end();
	}

	private void add(Path path) {
		boolean named = IntStream.range(0, chart().getSeriesSet().getSeries().length)
				.noneMatch(i -> chart().getSeriesSet().getSeries()[i].getDescription().equals(path.experiment()));
		ILineSeries<?> series = (ILineSeries<?>) chart().getSeriesSet().createSeries(SeriesType.LINE, path.run());
		series.setXSeries(path.steps().stream().mapToDouble(Step::x).toArray());
		series.setYSeries(path.steps().stream().mapToDouble(Step::y).toArray());
		series.setDescription(path.experiment());
		series.setVisibleInLegend(named);
		series.setLineColor(colour(path));
		series.setSymbolType(PlotSymbolType.CIRCLE);
		series.setSymbolSize(DOT);
		series.setSymbolColor(colour(path));
		series.setAntialias(SWT.ON);
	}

	private Color colour(Path path) {
		return emphasised.test(path) ? theme().experiment(path.colour()) : theme().grid();
	}

	/** How many paths are drawn. */
	public int paths() {
		return shown == null ? 0 : shown.paths().size();
	}

	private Point pixel(Step step) {
		return new Point(axes().getXAxis(0).getPixelCoordinate(step.x()), axes().getYAxis(0).getPixelCoordinate(step.y()));
	}

	private void paintMarks(GC gc) {
		if (shown == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(2);
		shown.paths().stream().filter(emphasised.negate()).forEach(path -> paintMarks(gc, path));
		shown.paths().stream().filter(emphasised).forEach(path -> paintMarks(gc, path));
	}

	private void paintMarks(GC gc, Path path) {
		for (int i = 0; i < path.steps().size(); i++) {
			Point at = pixel(path.steps().get(i));
			gc.setForeground(colour(path));
			gc.setBackground(colour(path));
			switch (path.mark(i)) {
				case FIRST -> {
					gc.setBackground(theme().background());
					gc.fillOval(at.x - MARK, at.y - MARK, 2 * MARK, 2 * MARK);
					gc.drawOval(at.x - MARK, at.y - MARK, 2 * MARK, 2 * MARK);
				}
				case KEPT -> gc.fillOval(at.x - MARK, at.y - MARK, 2 * MARK, 2 * MARK);
				case LAST -> gc.fillRectangle(at.x - MARK + 1, at.y - MARK + 1, 2 * MARK - 2, 2 * MARK - 2);
				case NONE -> {
					continue;
				}
			}
			if (numbered && emphasised.test(path)) {
				gc.setForeground(theme().foreground());
				String number = Integer.toString(path.steps().get(i).epoch());
				gc.drawText(number, at.x + MARK + 2, at.y - gc.textExtent(number).y, true);
			}
		}
	}

	/** A step of a path. */
	private record Place(Path path, int index) {
	}

	/** Paths that stand out are found before those that step back. */
	private Optional<Place> place(Point position) {
		return shown == null ? Optional.empty()
				: place(position, emphasised).or(() -> place(position, emphasised.negate()));
	}

	private Optional<Place> place(Point position, Predicate<Path> among) {
		return shown.paths().stream().filter(among).flatMap(path -> IntStream.range(0, path.steps().size())
				.filter(i -> near(position, pixel(path.steps().get(i)))).mapToObj(i -> new Place(path, i))).findFirst();
	}

	@Override
	Optional<String> describe(Point position) {
		return place(position).map(place -> {
			Step step = place.path().steps().get(place.index());
			String words = place.path().mark(place.index()).words();
			return "%s%nepoch %d%s%n%s %s, %s %s".formatted(place.path().label(), step.epoch(),
					words.isEmpty() ? "" : " (%s)".formatted(words), shown.xAxis().title(),
					FigureText.decimal(step.x(), DECIMALS), shown.yAxis().title(), FigureText.decimal(step.y(), DECIMALS));
		});
	}

	@Override
	void pick(Point position) {
		Optional<Path> path = place(position).map(Place::path);
		picked.accept(path.map(Path::experiment).orElse(null), path.map(Path::run).orElse(null));
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

	private static String csv(PathChart data) {
		StringBuilder text = new StringBuilder("experiment,run,epoch,x,y,mark\n");
		for (Path path : data.paths()) {
			for (int i = 0; i < path.steps().size(); i++) {
				Step step = path.steps().get(i);
				text.append("\"%s\",%s,%d,%s,%s,%s%n".formatted(path.experiment().replace("\"", "\"\""), path.run(),
						step.epoch(), step.x(), step.y(), path.mark(i).words()));
			}
		}
		return text.toString();
	}
}
