package org.lithoscope.ui.boreholes;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.exploration.contingency.ClusterTable.Cluster;
import org.lithoscope.exploration.contingency.ClusterTable.Share;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.ui.view.PaintedCanvas;

/** Clusters (rows) against lithologies (columns), both the largest first; the shade of a cell is its share. */
public final class ContingencyCanvas extends PaintedCanvas {

	private static final int HEAD = 118;
	private static final int LEFT = 330;
	private static final int LEAST_WIDTH = 34;
	private static final int MOST_HEIGHT = 34;
	private static final int SWATCH = 10;
	private static final double WORTH_WRITING = 0.005;
	private static final double HALF = 0.5;

	private final BiConsumer<Integer, Integer> picked;
	private ClusterTable table;
	private Share share = Share.OF_CLUSTER;
	private String placeholder = "";

	/** @param picked hears the number of the cluster and the code of the lithology, −1 for all of them */
	ContingencyCanvas(Composite parent, BiConsumer<Integer, Integer> picked) {
		super(parent);
		this.picked = Objects.requireNonNull(picked, "picked");
		addListener(SWT.MouseUp, this::click);
		addListener(SWT.MouseMove, event -> setToolTipText(describe(event.x, event.y).orElse(null)));
		addListener(SWT.Resize, event -> redraw());
	}

	void show(ClusterTable clusters, Share of) {
		table = clusters;
		share = of;
		redraw();
	}

	void showSentence(String sentence) {
		table = null;
		placeholder = sentence;
		redraw();
	}

	/** The table that is drawn, for tests. */
	Optional<ClusterTable> table() {
		return Optional.ofNullable(table);
	}

	/** How many lithologies have room; the smallest are left out. */
	private int columns() {
		return Math.clamp((getClientArea().width - LEFT) / LEAST_WIDTH, 0, table.lithologies().size());
	}

	private int columnWidth() {
		return columns() == 0 ? LEAST_WIDTH : Math.min(72, (getClientArea().width - LEFT) / columns());
	}

	private int rowHeight() {
		return Math.clamp((getClientArea().height - HEAD) / Math.max(1, table.clusters().size()), 12, MOST_HEIGHT);
	}

	/** Row and column below the pointer; −1 in a heading. */
	private Optional<Point> cell(int x, int y) {
		if (table == null) {
			return Optional.empty();
		}
		int column = x < LEFT ? -1 : (x - LEFT) / columnWidth();
		int row = y < HEAD ? -1 : (y - HEAD) / rowHeight();
		return column < columns() && row < table.clusters().size() ? Optional.of(new Point(column, row))
				: Optional.empty();
	}

	private void click(Event event) {
		cell(event.x, event.y).ifPresent(cell -> picked.accept(
				cell.y < 0 ? -1 : table.clusters().get(cell.y).number(),
				cell.x < 0 ? -1 : table.lithologies().get(cell.x).code()));
	}

	private Optional<String> describe(int x, int y) {
		return cell(x, y).map(cell -> {
			String lithology = cell.x < 0 ? "" : "%s, %,d samples".formatted(table.lithologies().get(cell.x).name(),
					table.lithologies().get(cell.x).samples());
			if (cell.y < 0) {
				return lithology;
			}
			Cluster cluster = table.clusters().get(cell.y);
			String name = "cluster %d, %,d samples, purity %.2f%n%s".formatted(cluster.number() + 1,
					cluster.samples(), cluster.purity(), cluster.name());
			return cell.x < 0 ? name
					: "%s%n%s%n%,d samples: %.1f %% of the cluster, %.1f %% of the lithology".formatted(name, lithology,
							cluster.counts()[cell.x], 100 * table.share(cluster, cell.x, Share.OF_CLUSTER),
							100 * table.share(cluster, cell.x, Share.OF_LITHOLOGY));
		});
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (table == null) {
			paintSentence(gc, area, placeholder);
			return;
		}
		paintHeads(gc);
		for (int row = 0; row < table.clusters().size(); row++) {
			paintRow(gc, row);
		}
	}

	private void paintHeads(GC gc) {
		for (int column = 0; column < columns(); column++) {
			Transform turned = new Transform(getDisplay());
			turned.translate(LEFT + column * columnWidth() + columnWidth() / 2f + 4, HEAD - 6);
			turned.rotate(-62);
			gc.setTransform(turned);
			gc.setForeground(theme().foreground());
			gc.drawText(fitting(gc, table.lithologies().get(column).name(), HEAD), 0, -gc.getFontMetrics().getHeight() / 2,
					true);
			gc.setTransform(null);
			turned.dispose();
		}
		int left = table.lithologies().size() - columns();
		if (left > 0) {
			gc.drawText("%d smaller lithologies have no room".formatted(left), 4, 4, true);
		}
	}

	private void paintRow(GC gc, int row) {
		Cluster cluster = table.clusters().get(row);
		int y = HEAD + row * rowHeight();
		int middle = y + (rowHeight() - gc.getFontMetrics().getHeight()) / 2;
		LithologyStyle style = LithologyStyle.ofClusters(cluster.number() + 1).getLast();
		gc.setBackground(PatternPainter.colour(style));
		gc.fillRectangle(4, y + 2, SWATCH, rowHeight() - 4);
		gc.setForeground(theme().foreground());
		gc.drawText(fitting(gc, "%d  (%,d)  %s".formatted(cluster.number() + 1, cluster.samples(), cluster.name()),
				LEFT - SWATCH - 16), SWATCH + 10, middle, true);
		for (int column = 0; column < columns(); column++) {
			paintCell(gc, table.share(cluster, column, share),
					new Rectangle(LEFT + column * columnWidth(), y, columnWidth() - 1, rowHeight() - 1), middle);
		}
	}

	private void paintCell(GC gc, double value, Rectangle place, int textTop) {
		Color back = between(theme().background(), theme().experiment(0), value);
		gc.setBackground(back);
		gc.fillRectangle(place);
		if (value >= WORTH_WRITING) {
			String text = "%.0f".formatted(100 * value);
			gc.setForeground(value > HALF ? theme().background() : theme().foreground());
			gc.drawText(text, place.x + (place.width - gc.textExtent(text).x) / 2, textTop, true);
		}
	}
}
