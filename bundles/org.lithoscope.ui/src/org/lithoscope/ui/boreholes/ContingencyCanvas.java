package org.lithoscope.ui.boreholes;

import java.util.Arrays;
import java.util.List;
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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.exploration.contingency.ClusterTable.Cluster;
import org.lithoscope.exploration.contingency.ClusterTable.Share;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.report.table.ChartTables;
import org.lithoscope.ui.chart.Portable;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * Clusters (rows) with size, purity and name against lithologies (columns), the largest lithologies first; the shade of a
 * cell is its share. Samples picked elsewhere are bars at the foot of the cells they are in.
 */
public final class ContingencyCanvas extends PaintedCanvas implements Portable {

	private static final int HEAD = 118;
	private static final int LEAST_LEFT = 200;
	private static final int MOST_LEFT = 380;
	private static final double LEFT_SHARE = 0.45;
	private static final int PURITY = 46;
	private static final int BAR = 3;
	private static final int LEAST_WIDTH = 34;
	private static final int MOST_HEIGHT = 34;
	private static final int SWATCH = 10;
	private static final double WORTH_WRITING = 0.005;
	private static final double HALF = 0.5;

	private final BiConsumer<Integer, Integer> picked;
	private ClusterTable table;
	private Share share = Share.OF_CLUSTER;
	private int[][] lit = new int[0][];
	private String placeholder = "";

	/** @param picked hears the number of the cluster and the code of the lithology, −1 for all of them */
	ContingencyCanvas(Composite parent, BiConsumer<Integer, Integer> picked) {
		super(parent);
		this.picked = Objects.requireNonNull(picked, "picked");
		addListener(SWT.MouseUp, this::click);
		addListener(SWT.MouseMove, event -> setToolTipText(describe(event.x, event.y).orElse(null)));
		addListener(SWT.Resize, event -> redraw());
	}

	/** @param found per cluster and lithology how many of its samples are picked; empty if none are */
	void show(ClusterTable clusters, Share of, int[][] found) {
		table = clusters;
		share = of;
		lit = found;
		redraw();
	}

	/** How many picked samples are lit up, for tests. */
	int litUp() {
		return Arrays.stream(lit).flatMapToInt(Arrays::stream).sum();
	}

	void showSentence(String sentence) {
		table = null;
		placeholder = sentence;
		redraw();
	}

	@Override
	public Control surface() {
		return this;
	}

	@Override
	public Optional<Contents> contents() {
		ClusterTable clusters = table;
		HeatMap map = clusters == null ? null : ContingencyMap.of(clusters, share);
		return Optional.ofNullable(map).map(known -> new Contents(() -> ContingencyMap.csv(clusters),
				style -> style.of(known), id -> List.of(ChartTables.of(id, known).with(known.notes()))));
	}

	/** The table that is drawn, for tests. */
	Optional<ClusterTable> table() {
		return Optional.ofNullable(table);
	}

	/** Where the cells begin; before them stand number, size, name and purity. */
	private int left() {
		return (int) Math.clamp(LEFT_SHARE * getClientArea().width, LEAST_LEFT, MOST_LEFT);
	}

	/** How many lithologies have room; the smallest are left out. */
	private int columns() {
		return Math.clamp((getClientArea().width - left()) / LEAST_WIDTH, 0, table.lithologies().size());
	}

	private int columnWidth() {
		return columns() == 0 ? LEAST_WIDTH : Math.min(72, (getClientArea().width - left()) / columns());
	}

	private int rowHeight() {
		return Math.clamp((getClientArea().height - HEAD) / Math.max(1, table.clusters().size()), 12, MOST_HEIGHT);
	}

	/** Row and column below the pointer; −1 in a heading. */
	private Optional<Point> cell(int x, int y) {
		if (table == null) {
			return Optional.empty();
		}
		int column = x < left() ? -1 : (x - left()) / columnWidth();
		int row = y < HEAD ? -1 : (y - HEAD) / rowHeight();
		return column < columns() && row < table.clusters().size() ? Optional.of(new Point(column, row))
				: Optional.empty();
	}

	private void click(Event event) {
		if (event.button > 1) {
			return;
		}
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
					: "%s%n%s%n%,d samples: %.1f %% of the cluster, %.1f %% of the lithology%s".formatted(name, lithology,
							cluster.counts()[cell.x], 100 * table.share(cluster, cell.x, Share.OF_CLUSTER),
							100 * table.share(cluster, cell.x, Share.OF_LITHOLOGY),
							lit.length == 0 ? "" : "%n%,d of them are picked".formatted(lit[cell.y][cell.x]));
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
		paintHead(gc, "Purity", left() - PURITY / 2f);
		for (int column = 0; column < columns(); column++) {
			paintHead(gc, table.lithologies().get(column).name(), left() + column * columnWidth() + columnWidth() / 2f);
		}
		gc.drawText("Cluster (samples) and proposed name", SWATCH + 10, HEAD - 2 - gc.getFontMetrics().getHeight(), true);
		int more = table.lithologies().size() - columns();
		if (more > 0) {
			gc.drawText("%d smaller lithologies have no room".formatted(more), 4, 4, true);
		}
	}

	private void paintHead(GC gc, String text, float x) {
		Transform turned = new Transform(getDisplay());
		turned.translate(x + 4, HEAD - 6);
		turned.rotate(-62);
		gc.setTransform(turned);
		gc.setForeground(theme().foreground());
		gc.drawText(fitting(gc, text, HEAD), 0, -gc.getFontMetrics().getHeight() / 2, true);
		gc.setTransform(null);
		turned.dispose();
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
				left() - SWATCH - PURITY - 20), SWATCH + 10, middle, true);
		paintCell(gc, cluster.purity(), theme().experiment(2),
				new Rectangle(left() - PURITY, y, PURITY - SWATCH, rowHeight() - 1), middle);
		for (int column = 0; column < columns(); column++) {
			Rectangle place = new Rectangle(left() + column * columnWidth(), y, columnWidth() - 1, rowHeight() - 1);
			paintCell(gc, table.share(cluster, column, share), theme().experiment(0), place, middle);
			if (lit.length > 0 && lit[row][column] > 0) {
				int width = Math.max(BAR, place.width * lit[row][column] / cluster.counts()[column]);
				gc.setBackground(theme().foreground());
				gc.fillRectangle(place.x, place.y + place.height - BAR, width, BAR);
			}
		}
	}

	private void paintCell(GC gc, double value, Color colour, Rectangle place, int textTop) {
		Color back = between(theme().background(), colour, value);
		gc.setBackground(back);
		gc.fillRectangle(place);
		if (value >= WORTH_WRITING) {
			String text = "%.0f".formatted(100 * value);
			gc.setForeground(value > HALF ? theme().background() : theme().foreground());
			gc.drawText(text, place.x + (place.width - gc.textExtent(text).x) / 2, textTop, true);
		}
	}
}
