package org.lithoscope.ui.verdicts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.PairMatrix.Cell;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.report.table.ChartTables;
import org.lithoscope.report.table.ReportTable;
import org.lithoscope.ui.chart.Portable;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * All pairs of experiments as a matrix, the darker the more probably the experiment of the row is the better one; below
 * it the average ranks, with bars over those that cannot be told apart.
 */
public final class PairMatrixCanvas extends PaintedCanvas implements Portable {

	private static final int LABEL = 92;
	private static final int HEAD = 22;
	private static final int LEAST = 14;
	private static final int MOST = 64;
	private static final int STEP = 6;
	private static final double HALF = 0.5;

	private PairMatrix matrix;
	private RankDiagram ranks;
	private Consumer<String> picked = experiment -> {
	};

	PairMatrixCanvas(Composite parent) {
		super(parent);
		addListener(SWT.MouseMove, event -> setToolTipText(describe(event.x, event.y).orElse(null)));
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1) {
				picked.accept(rowAt(event.y).map(row -> matrix.experiments().get(row)).orElse(null));
			}
		});
	}

	/** Who hears the experiment whose row was clicked; null for none. */
	void onPick(Consumer<String> listener) {
		picked = listener;
	}

	private Optional<Integer> rowAt(int y) {
		int row = matrix == null || y < HEAD ? -1 : (y - HEAD) / side(getClientArea());
		return row >= 0 && row < matrix.experiments().size() ? Optional.of(row) : Optional.empty();
	}

	/** @param diagram null where ranks are withheld */
	void show(PairMatrix pairs, RankDiagram diagram) {
		matrix = pairs;
		ranks = diagram;
		redraw();
	}

	@Override
	public Control surface() {
		return this;
	}

	@Override
	public Optional<Contents> contents() {
		PairMatrix pairs = matrix;
		RankDiagram diagram = ranks;
		return Optional.ofNullable(pairs).map(known -> new Contents(() -> csv(known), style -> style.of(known, diagram),
				id -> tables(id, known, diagram)));
	}

	private static List<ReportTable> tables(String id, PairMatrix pairs, RankDiagram diagram) {
		ReportTable matrix = ChartTables.of(id, pairs).with(pairs.notes());
		return diagram == null ? List.of(matrix)
				: List.of(matrix, ChartTables.of(id + "-ranks", diagram).with(diagram.notes()));
	}

	private static String csv(PairMatrix pairs) {
		StringBuilder text = new StringBuilder("experiment,other,better,no matter,worse\n");
		pairs.cells().forEach(cell -> text.append("\"%s\",\"%s\",%s,%s,%s%n".formatted(
				pairs.experiments().get(cell.row()).replace("\"", "\"\""),
				pairs.experiments().get(cell.column()).replace("\"", "\"\""), cell.better(), cell.equal(), cell.worse())));
		return text.toString();
	}

	/** How many pixels everything takes at least. */
	int leastHeight() {
		return matrix == null ? 0 : HEAD + matrix.experiments().size() * LEAST + below();
	}

	private int below() {
		return ranks == null ? STEP : new RankPainter(ranks, theme()).height() + 2 * STEP;
	}

	private int side(Rectangle area) {
		int count = Math.max(1, matrix.experiments().size());
		return Math.clamp(Math.min((area.width - LABEL) / count, (area.height - HEAD - below()) / count), LEAST, MOST);
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
			new RankPainter(ranks, theme()).paint(gc, STEP, HEAD + count * side + 2 * STEP, area.width - 2 * STEP);
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
}
