package org.lithoscope.ui.verdicts;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.chart.RankDiagram.Bar;
import org.lithoscope.comparison.chart.RankDiagram.Entry;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * Paints a critical-difference diagram (Demšar 2006): the best rank on the left, names of the better half to the left and
 * of the others to the right, bars over those that cannot be told apart.
 */
final class RankPainter {

	private static final int ROW = 17;
	private static final int BAR = 7;
	private static final int AXIS = 56;
	private static final int TICK = 5;
	private static final int DOT = 4;
	private static final int GAP = 6;

	private final RankDiagram diagram;
	private final ChartTheme theme;

	RankPainter(RankDiagram diagram, ChartTheme theme) {
		this.diagram = diagram;
		this.theme = theme;
	}

	/** How many pixels it takes from top to bottom. */
	int height() {
		return AXIS + (diagram.bars().size() + 2) * BAR + rows() * ROW + GAP;
	}

	private int rows() {
		return (diagram.entries().size() + 1) / 2;
	}

	void paint(GC gc, int left, int top, int width) {
		int side = Math.min(width / 3, GAP + diagram.entries().stream().mapToInt(entry -> gc.textExtent(label(entry)).x)
				.max().orElse(0));
		Line line = new Line(left + side, width - 2 * side, Math.max(2, diagram.entries().size()));
		int axis = top + AXIS;
		gc.setForeground(theme.foreground());
		gc.drawText(PaintedCanvas.fitting(gc, diagram.title() + ", 1 is best", width), left, top, true);
		paintAxis(gc, line, axis);
		int firstRow = axis + (diagram.bars().size() + 2) * BAR + GAP;
		for (int i = 0; i < diagram.entries().size(); i++) {
			boolean first = i < rows();
			int y = firstRow + (first ? i : diagram.entries().size() - 1 - i) * ROW;
			paintEntry(gc, diagram.entries().get(i), line, axis, y, first ? line.left - GAP : line.left + line.length + GAP);
		}
		gc.setForeground(theme.foreground());
		gc.setLineWidth(3);
		for (int i = 0; i < diagram.bars().size(); i++) {
			Bar bar = diagram.bars().get(i);
			int y = axis + (i + 1) * BAR + 2;
			gc.drawLine(line.x(diagram.entries().get(bar.first()).rank()) - 3, y,
					line.x(diagram.entries().get(bar.last()).rank()) + 3, y);
		}
		gc.setLineWidth(1);
	}

	/** Where ranks stand. */
	private record Line(int left, int length, int worst) {

		int x(double rank) {
			return left + (int) Math.round(length * (rank - 1) / (worst - 1));
		}
	}

	private void paintAxis(GC gc, Line line, int axis) {
		gc.drawLine(line.left, axis, line.left + line.length, axis);
		int room = gc.textExtent(Integer.toString(line.worst)).x + GAP;
		int every = Math.max(1, Math.ceilDiv(room * (line.worst - 1), Math.max(1, line.length)));
		for (int rank = 1; rank <= line.worst; rank++) {
			gc.drawLine(line.x(rank), axis - TICK, line.x(rank), axis);
			if ((rank - 1) % every == 0) {
				String text = Integer.toString(rank);
				gc.drawText(text, line.x(rank) - gc.textExtent(text).x / 2, axis - TICK - ROW, true);
			}
		}
		// the critical difference as a bracket of its length, below the heading
		double drawn = Math.min(diagram.criticalDifference(), line.worst - 1.0);
		int y = axis - TICK - ROW - 2;
		gc.drawLine(line.left, y, line.x(1 + drawn), y);
		gc.drawLine(line.left, y - 3, line.left, y + 3);
		gc.drawLine(line.x(1 + drawn), y - 3, line.x(1 + drawn), y + 3);
		String text = "critical difference %s%s".formatted(FigureText.decimal(diagram.criticalDifference(), 2),
				drawn < diagram.criticalDifference() ? ", wider than the axis" : "");
		gc.drawText(text, line.left, y - ROW - 1, true);
	}

	private void paintEntry(GC gc, Entry entry, Line line, int axis, int y, int end) {
		int x = line.x(entry.rank());
		gc.setForeground(theme.experiment(entry.colour()));
		gc.setBackground(theme.experiment(entry.colour()));
		gc.drawPolyline(new int[] {x, axis, x, y, end, y});
		gc.fillOval(x - DOT, axis - DOT, 2 * DOT, 2 * DOT);
		Point size = gc.textExtent(label(entry));
		gc.setForeground(theme.foreground());
		gc.drawText(label(entry), end < x ? end - size.x - 2 : end + 2, y - size.y / 2, true);
	}

	private static String label(Entry entry) {
		return "%s  %s".formatted(entry.experiment(), FigureText.decimal(entry.rank(), 2));
	}
}
