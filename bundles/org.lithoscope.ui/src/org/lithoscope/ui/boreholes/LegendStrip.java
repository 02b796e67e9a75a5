package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.ui.view.PaintedCanvas;

/** What colours and patterns mean, in as many lines as it takes, but few; the tooltip has what finds no room. */
public final class LegendStrip extends PaintedCanvas {

	private static final int LINES = 3;
	private static final int LINE = 20;
	private static final int SWATCH = 16;
	private static final int SPACE = 14;
	private static final int MARGIN = 4;

	/** A style and what it stands for. */
	record Entry(String label, LithologyStyle style) {

		Entry {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(style, "style");
		}
	}

	private List<Entry> entries = List.of();
	private int[] widths = new int[0];

	LegendStrip(Composite parent) {
		super(parent);
	}

	void show(List<Entry> shown) {
		if (shown.equals(entries)) {
			return;
		}
		entries = List.copyOf(shown);
		GC gc = new GC(this);
		widths = entries.stream().mapToInt(entry -> SWATCH + MARGIN + gc.textExtent(entry.label()).x + SPACE).toArray();
		gc.dispose();
		setToolTipText(entries.isEmpty() ? null
				: entries.stream().map(Entry::label).collect(Collectors.joining(System.lineSeparator())));
		getParent().layout();
		redraw();
	}

	/** What is explained, for tests. */
	public List<String> labels() {
		return entries.stream().map(Entry::label).toList();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? LINE : widthHint;
		int lines = entries.isEmpty() ? 0 : 1;
		int x = MARGIN;
		for (int each : widths) {
			if (x > MARGIN && x + each > width) {
				x = MARGIN;
				lines++;
			}
			x += each;
		}
		return new Point(width, Math.min(lines, LINES) * LINE);
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		int x = MARGIN;
		int y = 2;
		for (int i = 0; i < entries.size(); i++) {
			if (x > MARGIN && x + widths[i] > area.width) {
				x = MARGIN;
				y += LINE;
			}
			if (y + LINE > area.height + 2) {
				return;
			}
			PatternPainter.fill(gc, new Rectangle(x, y, SWATCH, LINE - 6), entries.get(i).style());
			gc.setForeground(theme().foreground());
			gc.drawText(entries.get(i).label(), x + SWATCH + MARGIN, y - 2, true);
			x += widths[i];
		}
	}
}
