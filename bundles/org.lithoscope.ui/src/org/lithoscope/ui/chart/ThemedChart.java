package org.lithoscope.ui.chart;

import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxisSet;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** A chart in the workbench's colours, with a tooltip that names what the pointer is on. */
public abstract class ThemedChart extends Composite implements Portable {

	private static final int PLOT_MARGIN = 20;
	private static final double EMPTY_MARGIN = 0.05;

	private final Chart chart;
	private ChartTheme theme;
	private String sentence = "";

	ThemedChart(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		chart = new Chart(this, SWT.NONE);
		chart.getLegend().setPosition(SWT.BOTTOM);
		chart.getPlotArea().addMouseMoveListener(this::showTooltip);
		chart.getPlotArea().addCustomPaintListener((ICustomPaintListener) event -> paintSentence(event.gc));
		Control plot = chart.getPlotArea().getControl();
		plot.addListener(SWT.MouseWheel, this::zoom);
		plot.addListener(SWT.MouseDoubleClick, event -> reset());
		plot.addListener(SWT.MouseUp, event -> {
			// the right button opens the menu
			if (event.button <= 1) {
				pick(new Point(event.x, event.y));
			}
		});
		applyTheme();
	}

	/** The widget below, for tests and exports. */
	public final Chart chart() {
		return chart;
	}

	/** The colours it was shown in. */
	final ChartTheme theme() {
		return theme;
	}

	/** What the pointer is on, in words. */
	abstract Optional<String> describe(Point position);

	/** Tells whoever listens what was clicked, or that nothing was. */
	abstract void pick(Point position);

	/** Shows all values again after zooming. */
	abstract void reset();

	@Override
	public final Control surface() {
		return chart.getPlotArea().getControl();
	}

	/** Zooms the value axis about the pointer; with the control key both axes. */
	private void zoom(Event event) {
		IAxis values = axes().getYAxis(0);
		double y = values.getDataCoordinate(event.y);
		double x = axes().getXAxis(0).getDataCoordinate(event.x);
		if (event.count > 0) {
			values.zoomIn(y);
		} else {
			values.zoomOut(y);
		}
		if ((event.stateMask & SWT.MOD1) != 0) {
			if (event.count > 0) {
				axes().getXAxis(0).zoomIn(x);
			} else {
				axes().getXAxis(0).zoomOut(x);
			}
		}
		chart.redraw();
	}

	@Override
	public final Image picture() {
		Rectangle area = chart.getClientArea();
		Image image = new Image(getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(image);
		chart.print(gc);
		gc.dispose();
		return image;
	}

	/** Empties the chart and colours it anew; series and ranges follow. */
	final void begin(String title, String xTitle, String yTitle) {
		chart.suspendUpdate(true);
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		applyTheme();
		chart.getTitle().setText(title);
		axes().getXAxis(0).getTitle().setText(xTitle);
		axes().getYAxis(0).getTitle().setText(yTitle);
	}

	final void end() {
		chart.suspendUpdate(false);
		chart.updateLayout();
		chart.redraw();
	}

	final IAxisSet axes() {
		return chart.getAxisSet();
	}

	/** Sets an axis to hold all values with a little air; a single value gets a range of its own. */
	static void fit(IAxis axis, double minimum, double maximum) {
		if (minimum > maximum) {
			axis.setRange(new Range(0, 1));
			return;
		}
		double width = maximum - minimum;
		double margin = width > 0 ? width * EMPTY_MARGIN : Math.max(Math.abs(maximum) * EMPTY_MARGIN, EMPTY_MARGIN);
		axis.setRange(new Range(minimum - margin, maximum + margin));
	}

	/** The same for values of which there may be none. */
	static void fit(IAxis axis, double[] values) {
		DoubleSummaryStatistics extent = DoubleStream.of(values).summaryStatistics();
		fit(axis, extent.getMin(), extent.getMax());
	}

	/** What stands in the middle for as long as there is nothing to draw; empty for nothing. */
	public final void say(String text) {
		sentence = Objects.requireNonNull(text, "text");
		chart.redraw();
	}

	/** What stands there, for tests. */
	public final String sentence() {
		return sentence;
	}

	private void paintSentence(GC gc) {
		Rectangle area = chart.getPlotArea().getControl().getBounds();
		if (sentence.isEmpty() || contents().isPresent() || area.width <= 2 * PLOT_MARGIN) {
			return;
		}
		TextLayout lines = new TextLayout(getDisplay());
		lines.setText(sentence);
		lines.setFont(chart.getFont());
		lines.setAlignment(SWT.CENTER);
		lines.setWidth(area.width - 2 * PLOT_MARGIN);
		gc.setForeground(theme.foreground());
		lines.draw(gc, PLOT_MARGIN, Math.max(0, (area.height - lines.getBounds().height) / 2));
		lines.dispose();
	}

	private void applyTheme() {
		theme = ChartTheme.of(this);
		setBackground(theme.background());
		chart.setBackground(theme.background());
		chart.getPlotArea().setBackground(theme.background());
		chart.setForeground(theme.foreground());
		chart.getTitle().setForeground(theme.foreground());
		// the usual one is larger, and a view is often not as wide as what is said with it
		chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		chart.getLegend().setForeground(theme.foreground());
		chart.getLegend().setBackground(theme.background());
		for (IAxis axis : axes().getAxes()) {
			axis.getTitle().setForeground(theme.foreground());
			axis.getTick().setForeground(theme.foreground());
			axis.getGrid().setForeground(theme.grid());
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
	}

	private void showTooltip(MouseEvent event) {
		String text = describe(new Point(event.x, event.y)).orElse(null);
		chart.getPlotArea().setToolTipText(text);
	}

	static boolean near(Point a, Point b) {
		int dx = a.x - b.x;
		int dy = a.y - b.y;
		return dx * dx + dy * dy <= PLOT_MARGIN * PLOT_MARGIN / 4;
	}
}
