package org.lithoscope.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.ui.chart.ChartTheme;

/** A canvas in the colours of the workbench's theme, painted without flicker. */
public abstract class PaintedCanvas extends Canvas {

	private static final int MARGIN = 12;

	/** Found once per painting: painters ask for every cell. */
	private ChartTheme theme;

	protected PaintedCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> paintAll(event.gc));
	}

	private void paintAll(GC gc) {
		theme = ChartTheme.of(this);
		Rectangle area = getClientArea();
		gc.setBackground(theme().background());
		gc.setForeground(theme().foreground());
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		paint(gc, area);
	}

	/** Paints everything; the background is painted already. */
	protected abstract void paint(GC gc, Rectangle area);

	/** What is seen, as a picture; to be disposed by the caller. */
	public final Image picture() {
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(image);
		paintAll(gc);
		gc.dispose();
		return image;
	}

	/** The colours to paint in. */
	protected final ChartTheme theme() {
		return theme == null ? ChartTheme.of(this) : theme;
	}

	/** Writes a sentence in the middle. */
	protected final void paintSentence(GC gc, Rectangle area, String sentence) {
		Point size = gc.textExtent(sentence);
		gc.setForeground(theme().foreground());
		gc.drawText(sentence, Math.max(MARGIN, (area.width - size.x) / 2), (area.height - size.y) / 2, true);
	}

	/** A text cut to fit a width, with an ellipsis where something was cut. */
	public static String fitting(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int length = text.length();
		while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
			length--;
		}
		return text.substring(0, length) + "…";
	}

	/** A colour between two. */
	protected static Color between(Color from, Color to, double share) {
		return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
				mix(from.getBlue(), to.getBlue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * Math.clamp(share, 0, 1));
	}
}
