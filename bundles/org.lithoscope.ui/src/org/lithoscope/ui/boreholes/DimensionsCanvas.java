package org.lithoscope.ui.boreholes;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.exploration.latent.LatentDimensions;
import org.lithoscope.exploration.latent.LatentDimensions.Dimension;
import org.lithoscope.ui.view.PaintedCanvas;

/** Histograms of the latent dimensions, and below them their correlations. */
final class DimensionsCanvas extends PaintedCanvas {

	private static final int SPACE = 8;
	private static final int LABEL = 18;
	private static final int COLUMNS = 2;
	private static final double SQUARE = 0.42;
	/** The height of a histogram with its label at least: less cannot be read. */
	private static final int HISTOGRAM = 70;
	/** The side of the square of correlations at least. */
	private static final int CORRELATIONS = 110;

	private LatentDimensions shown = new LatentDimensions(List.of(), new double[0][]);

	DimensionsCanvas(Composite parent) {
		super(parent);
	}

	void show(LatentDimensions dimensions) {
		shown = dimensions;
		redraw();
	}

	/** How many dimensions are drawn, for tests. */
	int dimensions() {
		return shown.dimensions().size();
	}

	/** How high it has to be at least, in pixels, so that everything can be read. */
	int leastHeight() {
		return dimensions() == 0 ? 0 : rows() * HISTOGRAM + LABEL + CORRELATIONS + 2 * SPACE;
	}

	private int rows() {
		return (dimensions() + COLUMNS - 1) / COLUMNS;
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		int count = dimensions();
		if (count == 0) {
			return;
		}
		int rows = rows();
		int room = area.height - rows * HISTOGRAM - LABEL - 2 * SPACE;
		int side = (int) Math.min(area.width - 2 * SPACE, Math.min(room, Math.max(CORRELATIONS, area.height * SQUARE)));
		int height = (area.height - side - LABEL - 2 * SPACE) / rows;
		int width = area.width / COLUMNS;
		for (int d = 0; d < count; d++) {
			paintHistogram(gc, shown.dimensions().get(d), new Rectangle(d % COLUMNS * width + SPACE / 2,
					d / COLUMNS * height, width - SPACE, height - SPACE));
		}
		paintCorrelations(gc, (area.width - side) / 2, rows * height + SPACE, side);
	}

	private void paintHistogram(GC gc, Dimension dimension, Rectangle place) {
		Color colour = dimension.isCollapsed() ? theme().grid() : theme().experiment(0);
		int most = Arrays.stream(dimension.counts()).max().orElse(1);
		int room = Math.max(1, place.height - LABEL);
		gc.setBackground(colour);
		for (int b = 0; b < dimension.counts().length; b++) {
			int left = place.x + place.width * b / dimension.counts().length;
			int right = place.x + place.width * (b + 1) / dimension.counts().length;
			int height = (int) Math.round((double) room * dimension.counts()[b] / most);
			gc.fillRectangle(left, place.y + place.height - height, Math.max(1, right - left), height);
		}
		gc.setForeground(theme().foreground());
		gc.drawText(fitting(gc, "z%d  σ %.2f%s".formatted(dimension.index() + 1, dimension.deviation(),
				dimension.isCollapsed() ? " collapsed" : ""), place.width), place.x, place.y, true);
	}

	/** Blue for negative, red for positive correlations, nothing for none. */
	private void paintCorrelations(GC gc, int left, int top, int side) {
		int count = dimensions();
		gc.setForeground(theme().foreground());
		gc.drawText(fitting(gc, "Correlations", side), left, top, true);
		for (int a = 0; a < count; a++) {
			for (int b = 0; b < count; b++) {
				double r = shown.correlations()[a][b];
				Color end = r < 0 ? new Color(40, 90, 200) : new Color(200, 60, 40);
				gc.setBackground(Double.isNaN(r) ? theme().grid() : between(theme().background(), end, Math.abs(r)));
				int x = left + side * b / count;
				int y = top + LABEL + side * a / count;
				gc.fillRectangle(x, y, side * (b + 1) / count - side * b / count - 1,
						side * (a + 1) / count - side * a / count - 1);
			}
		}
	}
}
