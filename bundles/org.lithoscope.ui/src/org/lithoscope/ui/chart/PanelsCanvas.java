package org.lithoscope.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.FeaturePanels.Panel;
import org.lithoscope.report.table.ChartTables;
import org.lithoscope.ui.view.PaintedCanvas;

/** Draws {@link FeaturePanels}: a square per feature in as many columns as fit best; what lies on the diagonal agrees. */
public final class PanelsCanvas extends PaintedCanvas implements Portable {

	private static final int LEAST = 120;
	private static final int GAP = 14;
	private static final int TITLE = 20;
	private static final int VALUES = 18;
	private static final double AIR = 0.04;
	private static final int DOT = 3;
	private static final int NEAR = 5;
	private static final int SIGNIFICANT = 4;

	private FeaturePanels shown;
	private String sentence = "";

	/** A canvas that shows nothing yet. */
	public PanelsCanvas(Composite parent) {
		super(parent);
		addListener(SWT.MouseMove, event -> setToolTipText(describe(new Point(event.x, event.y)).orElse(null)));
	}

	/** Replaces what is drawn. */
	public void show(FeaturePanels panels) {
		shown = Objects.requireNonNull(panels, "panels");
		redraw();
	}

	/** Says something in place of a drawing. */
	public void showSentence(String text) {
		shown = null;
		sentence = Objects.requireNonNull(text, "text");
		redraw();
	}

	/** What is said in place of a drawing, for tests; empty while something is drawn. */
	public String sentence() {
		return shown == null ? sentence : "";
	}

	/** How many features are drawn. */
	public int panels() {
		return shown == null ? 0 : shown.panels().size();
	}

	/** How high it has to be at least, in pixels, if it is so wide. */
	public int leastHeight(int width) {
		int columns = Math.max(1, width / (LEAST + GAP));
		return panels() == 0 ? 0 : (panels() + columns - 1) / columns * (LEAST + TITLE + VALUES + GAP);
	}

	/**
	 * Where the panels stand.
	 *
	 * @param columns side by side
	 * @param side of a square in pixels
	 */
	private record Grid(int columns, int side) {

		Rectangle place(int index) {
			return new Rectangle(GAP + index % columns * (side + GAP),
					TITLE + index / columns * (side + TITLE + VALUES + GAP), side, side);
		}
	}

	/** The columns that give the largest squares. */
	private Grid grid(Rectangle area) {
		Grid best = new Grid(1, 1);
		for (int columns = 1; columns <= panels(); columns++) {
			int rows = (panels() + columns - 1) / columns;
			int side = Math.min((area.width - GAP) / columns - GAP, area.height / rows - TITLE - VALUES - GAP);
			best = side > best.side() ? new Grid(columns, side) : best;
		}
		return best;
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (shown == null) {
			paintSentence(gc, area, sentence);
			return;
		}
		Grid grid = grid(area);
		for (int i = 0; i < panels(); i++) {
			paint(gc, shown.panels().get(i), grid.place(i));
		}
	}

	private void paint(GC gc, Panel panel, Rectangle place) {
		Extent extent = Extent.of(panel);
		gc.setForeground(theme().foreground());
		gc.drawText(fitting(gc, panel.feature().title(), place.width), place.x, place.y - TITLE + 1, true);
		gc.setForeground(theme().grid());
		gc.drawLine(place.x, place.y + place.height, place.x + place.width, place.y);
		gc.drawRectangle(place);
		gc.setBackground(theme().experiment(shown.colour()));
		for (FeaturePanels.Point point : panel.points()) {
			Point at = extent.pixel(point, place);
			gc.fillRectangle(at.x - DOT / 2, at.y - DOT / 2, DOT, DOT);
		}
		gc.setForeground(theme().foreground());
		gc.drawText("R² " + FigureText.decimal(panel.determination(), 2), place.x + DOT, place.y + 2, true);
		String low = number(extent.low());
		String high = number(extent.high());
		gc.drawText(low, place.x, place.y + place.height + 2, true);
		gc.drawText(high, place.x + place.width - gc.textExtent(high).x, place.y + place.height + 2, true);
	}

	private static String number(double value) {
		return "%%.%dg".formatted(SIGNIFICANT).formatted(value);
	}

	/** The values that both axes of a panel hold. */
	private record Extent(double low, double high) {

		static Extent of(Panel panel) {
			double low = panel.values().min().orElse(0);
			double high = panel.values().max().orElse(1);
			double air = high > low ? AIR * (high - low) : Math.max(AIR * Math.abs(high), AIR);
			return new Extent(low - air, high + air);
		}

		Point pixel(FeaturePanels.Point point, Rectangle place) {
			return new Point((int) Math.round(place.x + place.width * share(point.x())),
					(int) Math.round(place.y + place.height * (1 - share(point.y()))));
		}

		private double share(double value) {
			return (value - low) / (high - low);
		}
	}

	private Optional<String> describe(Point position) {
		if (shown == null) {
			return Optional.empty();
		}
		Grid grid = grid(getClientArea());
		for (int i = 0; i < panels(); i++) {
			Panel panel = shown.panels().get(i);
			Rectangle place = grid.place(i);
			Extent extent = Extent.of(panel);
			for (FeaturePanels.Point point : panel.points()) {
				Point at = extent.pixel(point, place);
				if (Math.abs(at.x - position.x) <= NEAR && Math.abs(at.y - position.y) <= NEAR) {
					return Optional.of("%s%n%s %s, %s %s".formatted(panel.feature().title(), shown.across(), number(point.x()),
							shown.up(), number(point.y())));
				}
			}
		}
		return Optional.empty();
	}

	@Override
	public Control surface() {
		return this;
	}

	@Override
	public Optional<Contents> contents() {
		return Optional.ofNullable(shown).map(data -> new Contents(() -> csv(data), style -> style.of(data),
				id -> List.of(ChartTables.of(id, data).with(data.notes()))));
	}

	private static String csv(FeaturePanels data) {
		StringBuilder text = new StringBuilder("feature,unit,%s,%s%n".formatted(data.across(), data.up()));
		data.panels().forEach(panel -> panel.points().forEach(point -> text.append("\"%s\",\"%s\",%s,%s%n".formatted(
				panel.feature().label().replace("\"", "\"\""), panel.feature().unit(), point.x(), point.y()))));
		return text.toString();
	}
}
