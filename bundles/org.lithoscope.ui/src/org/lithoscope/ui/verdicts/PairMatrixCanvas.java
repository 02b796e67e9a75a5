package org.lithoscope.ui.verdicts;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.comparison.pair.PairPosterior;
import org.lithoscope.comparison.pair.Ranking;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.statistics.bayesian.RopeProbabilities;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.ranking.Friedman;
import org.lithoscope.statistics.ranking.Nemenyi;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * All pairs of experiments: in each cell the probability that the experiment of the row is better than that of the
 * column by more than does not matter. Below, experiments by average rank, with a bar over those that the critical
 * difference does not tell apart.
 */
final class PairMatrixCanvas extends PaintedCanvas {

	private static final int LABEL = 92;
	private static final int HEAD = 22;
	private static final int RANKS = 130;
	private static final int LEAST = 26;
	private static final int MOST = 64;
	private static final double HALF = 0.5;

	private SuiteVerdict verdict;

	PairMatrixCanvas(Composite parent) {
		super(parent);
		addListener(SWT.MouseMove, event -> setToolTipText(describe(event.x, event.y).orElse(null)));
		addListener(SWT.Resize, event -> redraw());
	}

	void show(SuiteVerdict shown) {
		verdict = shown;
		redraw();
	}

	private List<String> names() {
		return verdict.scores().stream().filter(scores -> !scores.folds().isEmpty()).map(scores -> scores.experiment())
				.toList();
	}

	private int side(Rectangle area) {
		int count = Math.max(1, names().size());
		return Math.clamp(Math.min((area.width - LABEL) / count, (area.height - HEAD - RANKS) / count), LEAST, MOST);
	}

	/** The probability that the first is better than the second by more than does not matter. */
	private Optional<Double> better(String first, String second) {
		for (PairPosterior pair : verdict.pairs()) {
			if (pair.probabilities() instanceof Outcome.Stated<RopeProbabilities>(RopeProbabilities found)) {
				if (pair.candidate().equals(first) && pair.baseline().equals(second)) {
					return Optional.of(found.right());
				}
				if (pair.candidate().equals(second) && pair.baseline().equals(first)) {
					return Optional.of(found.left());
				}
			}
		}
		return Optional.empty();
	}

	private Optional<String> describe(int x, int y) {
		if (verdict == null || x < LABEL || y < HEAD) {
			return Optional.empty();
		}
		int side = side(getClientArea());
		Point cell = new Point((x - LABEL) / side, (y - HEAD) / side);
		List<String> names = names();
		if (cell.x >= names.size() || cell.y >= names.size() || cell.x == cell.y) {
			return Optional.empty();
		}
		return better(names.get(cell.y), names.get(cell.x)).map(
				probability -> "%s is better than %s by more than %s with probability %.2f".formatted(names.get(cell.y),
						names.get(cell.x), verdict.thresholds().rope(), probability));
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (verdict == null) {
			return;
		}
		List<String> names = names();
		int side = side(area);
		gc.drawText("P(row better than column)", 2, 2, true);
		for (int row = 0; row < names.size(); row++) {
			gc.setForeground(theme().foreground());
			gc.drawText(fitting(gc, names.get(row), LABEL - 6), 2, HEAD + row * side + side / 3, true);
			for (int column = 0; column < names.size(); column++) {
				paintCell(gc, row == column ? Optional.empty() : better(names.get(row), names.get(column)),
						new Rectangle(LABEL + column * side, HEAD + row * side, side - 1, side - 1));
			}
		}
		paintRanks(gc, HEAD + names.size() * side + 14, area.width);
	}

	private void paintCell(GC gc, Optional<Double> probability, Rectangle place) {
		Color high = theme().experiment(2);
		gc.setBackground(probability.map(p -> between(theme().background(), high, p)).orElse(theme().grid()));
		gc.fillRectangle(place);
		probability.ifPresent(p -> {
			String text = "%.2f".formatted(p);
			if (gc.textExtent(text).x >= place.width) {
				// the shade and the tooltip tell
				return;
			}
			gc.setForeground(p > HALF ? theme().background() : theme().foreground());
			gc.drawText(text, place.x + (place.width - gc.textExtent(text).x) / 2,
					place.y + (place.height - gc.textExtent(text).y) / 2, true);
		});
	}

	private void paintRanks(GC gc, int top, int width) {
		Ranking ranking = verdict.ranking();
		gc.setForeground(theme().foreground());
		if (!(ranking.friedman() instanceof Outcome.Stated<Friedman>(Friedman friedman))) {
			return;
		}
		int left = LABEL / 2;
		int length = width - LABEL;
		int count = friedman.experiments();
		gc.drawText("Average ranks, 1 is best", 2, top, true);
		int line = top + 34;
		gc.drawLine(left, line, left + length, line);
		for (int i = 0; i < count; i++) {
			int x = left + (int) Math.round(length * (friedman.averageRanks().get(i) - 1) / Math.max(1, count - 1));
			gc.drawLine(x, line - 5, x, line + 5);
			String label = "%s %.1f".formatted(ranking.experiments().get(i), friedman.averageRanks().get(i));
			gc.drawText(label, Math.min(x - 4, width - gc.textExtent(label).x), line + 8 + i % 4 * 15, true);
		}
		if (ranking.nemenyi() instanceof Outcome.Stated<Nemenyi>(Nemenyi nemenyi)) {
			int bar = (int) Math.round(length * nemenyi.criticalDifference() / Math.max(1, count - 1));
			gc.setLineWidth(3);
			gc.drawLine(left, line - 14, left + Math.min(bar, length), line - 14);
			gc.setLineWidth(1);
			gc.drawText("critical difference %.2f".formatted(nemenyi.criticalDifference()),
					Math.max(left, width - 190), top, true);
		}
	}
}
