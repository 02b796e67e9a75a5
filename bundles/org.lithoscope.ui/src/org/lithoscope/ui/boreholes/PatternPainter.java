package org.lithoscope.ui.boreholes;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.exploration.lithology.Pattern;

/** Fills rectangles with the colour and the pattern of a lithology. */
final class PatternPainter {

	private static final int STEP = 8;
	/** Lower rectangles show their colour alone. */
	private static final int LEAST_HEIGHT = 6;
	private static final double INK = 0.62;

	private PatternPainter() {
	}

	static Color colour(LithologyStyle style) {
		return new Color(style.red(), style.green(), style.blue());
	}

	static void fill(GC gc, Rectangle area, LithologyStyle style) {
		gc.setBackground(colour(style));
		gc.fillRectangle(area);
		if (area.height < LEAST_HEIGHT) {
			return;
		}
		gc.setForeground(new Color((int) (style.red() * INK), (int) (style.green() * INK), (int) (style.blue() * INK)));
		gc.setBackground(gc.getForeground());
		gc.setLineWidth(1);
		Rectangle clip = gc.getClipping();
		gc.setClipping(area.intersection(clip));
		// marks stand on a grid of the whole canvas, so that they do not jump where two rectangles meet
		int firstX = area.x / STEP * STEP;
		int firstY = Math.max(area.y, clip.y) / STEP * STEP;
		int lastY = Math.min(area.y + area.height, clip.y + clip.height);
		for (int y = firstY; y <= lastY; y += STEP) {
			boolean odd = y / STEP % 2 == 1;
			for (int x = firstX; x <= area.x + area.width; x += STEP) {
				mark(gc, style, odd ? x + STEP / 2 : x, y);
			}
			if (style.pattern() == Pattern.BRICKS) {
				gc.drawLine(area.x, y, area.x + area.width, y);
			}
		}
		gc.setClipping(clip);
	}

	private static void mark(GC gc, LithologyStyle style, int x, int y) {
		switch (style.pattern()) {
			case BRICKS -> gc.drawLine(x, y, x, y + STEP);
			case DASHES -> gc.drawLine(x, y, x + STEP / 2, y);
			case DOTS -> gc.fillRectangle(x, y, 2, 2);
			case FINE_DOTS -> gc.drawPoint(x, y);
			case CIRCLES -> gc.drawOval(x, y, STEP / 2, STEP / 2);
			case CHEVRONS -> gc.drawPolyline(new int[] {x, y, x + 2, y + 4, x + 4, y});
			case CROSSES -> {
				gc.drawLine(x, y + 2, x + 4, y + 2);
				gc.drawLine(x + 2, y, x + 2, y + 4);
			}
			case WAVES -> gc.drawPolyline(new int[] {x, y, x + 2, y - 2, x + 4, y, x + 6, y + 2});
			case PLAIN -> {
				// colour alone
			}
		}
	}
}
