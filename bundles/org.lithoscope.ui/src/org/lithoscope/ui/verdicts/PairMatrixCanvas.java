package org.lithoscope.ui.verdicts;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.PairMatrix.Cell;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * All pairs of experiments as a matrix, the darker the more probably the experiment of the row is the better one; below
 * it the average ranks, with bars over those that cannot be told apart.
 */
final class PairMatrixCanvas extends PaintedCanvas {

	private static final int LABEL = 92;
	private static final int HEAD = 22;
	private static final int RANKS = 140;
	private static final int LEAST = 14;
	private static final int MOST = 64;
	private static final int STEP = 6;
	private static final int ROW = 15;
	private static final int STAGGER = 4;
	private static final double HALF = 0.5;

	private PairMatrix matrix;
	private RankDiagram ranks;

	PairMatrixCanvas(Composite parent) {
		super(parent);
		addListener(SWT.MouseMove, event -> setToolTipText(describe(event.x, event.y).orElse(null)));
		addListener(SWT.Resize, event -> redraw());
	}

	/** @param diagram null where ranks are withheld */
	void show(PairMatrix pairs, RankDiagram diagram) {
		matrix = pairs;
		ranks = diagram;
		redraw();
	}

	private int side(Rectangle area) {
		int count = Math.max(1, matrix.experiments().size());
		return Math.clamp(Math.min((area.width - LABEL) / count, (area.height - HEAD - RANKS) / count), LEAST, MOST);
	}

	private Optional<String> describe(int x, int y) {
		if (matrix == null || x < LABEL || y < HEAD) {
			return Optional.empty();
		}
		int side = side(getClientArea());
		return matrix.cell((y - HEAD) / side, (x - LABEL) / side).map(cell -> "%s: %.2f%nno matter: %.2f%n%s: %.2f"
				.formatted(matrix.experiments().get(cell.row()), cell.better(), cell.equal(),
						matrix.experiments().get(cell.column()), cell.worse()));
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (matrix == null) {
			return;
		}
		int side = side(area);
		int count = matrix.experiments().size();
		gc.drawText(fitting(gc, String.join(" ", matrix.notes()), area.width), 2, 2, true);
		for (int row = 0; row < count; row++) {
			gc.setForeground(theme().experiment(matrix.colours().get(row)));
			gc.drawText(fitting(gc, matrix.experiments().get(row), LABEL - STEP), 2,
					HEAD + row * side + (side - gc.getFontMetrics().getHeight()) / 2, true);
			for (int column = 0; column < count; column++) {
				paintCell(gc, matrix.cell(row, column),
						new Rectangle(LABEL + column * side, HEAD + row * side, side - 1, side - 1));
			}
		}
		if (ranks != null) {
			paintRanks(gc, HEAD + count * side + STEP, area.width);
		}
	}

	private void paintCell(GC gc, Optional<Cell> cell, Rectangle place) {
		Color high = theme().experiment(2);
		gc.setBackground(cell.map(known -> between(theme().background(), high, known.better())).orElse(theme().grid()));
		gc.fillRectangle(place);
		String text = cell.map(known -> "%.2f".formatted(known.better())).orElse("");
		if (gc.textExtent(text).x < place.width) {
			gc.setForeground(cell.filter(known -> known.better() > HALF).isPresent() ? theme().background()
					: theme().foreground());
			gc.drawText(text, place.x + (place.width - gc.textExtent(text).x) / 2,
					place.y + (place.height - gc.textExtent(text).y) / 2, true);
		}
	}

	private void paintRanks(GC gc, int top, int width) {
		int left = LABEL / 2;
		int length = width - LABEL;
		int worst = Math.max(2, ranks.entries().size());
		gc.setForeground(theme().foreground());
		gc.drawText("%s, 1 is best; critical difference %.2f".formatted(ranks.title(), ranks.criticalDifference()), 2, top,
				true);
		int line = top + 2 * ROW + STEP * Math.max(1, ranks.bars().size());
		gc.drawLine(left, line, left + length, line);
		for (int i = 0; i < ranks.entries().size(); i++) {
			RankDiagram.Entry entry = ranks.entries().get(i);
			int x = place(entry.rank(), left, length, worst);
			gc.setForeground(theme().experiment(entry.colour()));
			gc.drawLine(x, line - STEP, x, line + STEP);
			String label = "%s %.1f".formatted(entry.experiment(), entry.rank());
			gc.drawText(label, Math.min(x - STEP, width - gc.textExtent(label).x), line + STEP + i % STAGGER * ROW, true);
		}
		gc.setForeground(theme().foreground());
		gc.setLineWidth(2);
		for (int i = 0; i < ranks.bars().size(); i++) {
			RankDiagram.Bar bar = ranks.bars().get(i);
			int y = line - STEP * (i + 2);
			gc.drawLine(place(ranks.entries().get(bar.first()).rank(), left, length, worst) - 2, y,
					place(ranks.entries().get(bar.last()).rank(), left, length, worst) + 2, y);
		}
		gc.setLineWidth(1);
	}

	private static int place(double rank, int left, int length, int worst) {
		return left + (int) Math.round(length * (rank - 1) / (worst - 1));
	}
}
