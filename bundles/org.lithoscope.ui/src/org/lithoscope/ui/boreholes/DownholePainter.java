package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lithoscope.exploration.downhole.DownholeLog;
import org.lithoscope.exploration.downhole.IntervalColumn;
import org.lithoscope.exploration.downhole.Track;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.view.PaintedCanvas;

/** Lays out and paints the columns of a downhole log once. */
final class DownholePainter {

	private static final int HEAD = 44;
	private static final int AXIS = 64;
	private static final int SPACE = 6;
	private static final int FOOT = 6;
	private static final int CURVE_WEIGHT = 3;
	private static final int SWATCH_WEIGHT = 2;
	private static final int CODES_WEIGHT = 2;
	private static final int TICK = 5;
	private static final int CHANNEL = 255;
	private static final int NUMBER_HEIGHT = 14;

	private final GC gc;
	private final Rectangle area;
	private final ChartTheme theme;
	private final DownholeLog log;
	private final List<Lane> lanes;
	private final DepthWindow window;

	/** @param gc null where only places are asked for */
	DownholePainter(GC gc, Rectangle area, ChartTheme theme, DownholeLog log, List<Lane> lanes, DepthWindow window) {
		this.gc = gc;
		this.area = area;
		this.theme = theme;
		this.log = log;
		this.lanes = lanes;
		this.window = window;
	}

	int plotHeight() {
		return Math.max(1, area.height - HEAD - FOOT);
	}

	double depth(int y) {
		return window.top() + (y - HEAD) * window.height() / plotHeight();
	}

	private int y(double depth) {
		return HEAD + (int) Math.round((depth - window.top()) * plotHeight() / window.height());
	}

	private static int weight(Lane lane) {
		return switch (lane) {
			case Lane.Curve curve -> CURVE_WEIGHT;
			case Lane.Swatch swatch -> SWATCH_WEIGHT;
			case Lane.Codes codes -> CODES_WEIGHT;
		};
	}

	private Rectangle place(int lane) {
		int all = lanes.stream().mapToInt(DownholePainter::weight).sum();
		int before = lanes.subList(0, lane).stream().mapToInt(DownholePainter::weight).sum();
		int width = area.width - AXIS;
		int left = AXIS + width * before / all;
		int right = AXIS + width * (before + weight(lanes.get(lane))) / all;
		return new Rectangle(left, HEAD, Math.max(1, right - left - SPACE), plotHeight());
	}

	void paint(Highlight highlight) {
		paintAxis();
		for (int i = 0; i < lanes.size(); i++) {
			Rectangle place = place(i);
			paintHead(lanes.get(i), place);
			gc.setClipping(place);
			paintLane(lanes.get(i), place);
			gc.setClipping((Rectangle) null);
			gc.setForeground(theme.grid());
			gc.drawRectangle(place);
		}
		paintHighlight(highlight);
	}

	private void paintAxis() {
		gc.setForeground(theme.foreground());
		gc.drawText(log.borehole().id().length() > 10 ? "depth" : log.borehole().id(), 2, 4, true);
		gc.drawText("m", 2, 20, true);
		double step = window.step();
		for (long mark = (long) Math.ceil(window.top() / step); mark * step <= window.base(); mark++) {
			double depth = mark * step;
			int y = y(depth);
			gc.setForeground(theme.grid());
			gc.drawLine(AXIS, y, area.width, y);
			gc.setForeground(theme.foreground());
			String text = String.format(Locale.ROOT, step < 1 ? "%.1f" : "%.0f", depth);
			gc.drawText(text, AXIS - TICK - 4 - gc.textExtent(text).x, y - gc.textExtent(text).y / 2, true);
			gc.drawLine(AXIS - TICK, y, AXIS, y);
		}
	}

	private void paintHead(Lane lane, Rectangle place) {
		gc.setForeground(theme.foreground());
		gc.drawText(PaintedCanvas.fitting(gc, lane.title(), place.width), place.x, 4, true);
		gc.drawText(PaintedCanvas.fitting(gc, lane.subtitle(), place.width), place.x, 22, true);
	}

	private void paintLane(Lane lane, Rectangle place) {
		switch (lane) {
			case Lane.Curve(Track track) -> paintCurve(track, place);
			case Lane.Swatch swatch -> paintSwatch(swatch, place);
			case Lane.Codes codes -> paintCodes(codes, place);
		}
	}

	private void paintCurve(Track track, Rectangle place) {
		gc.setForeground(theme.experiment(0));
		gc.setBackground(theme.experiment(0));
		gc.setLineWidth(1);
		int lastX = -1;
		int lastY = -1;
		for (int i = 0; i < log.depths().length; i++) {
			double position = track.axis().position(track.values()[i]);
			if (Double.isNaN(position)) {
				lastX = -1;
				continue;
			}
			int x = place.x + (int) Math.round(position * (place.width - 1));
			int y = y(log.depths()[i]);
			if (lastX >= 0 && !log.isGapBefore(i)) {
				gc.drawLine(lastX, lastY, x, y);
			} else {
				gc.fillRectangle(x, y, 2, 2);
			}
			lastX = x;
			lastY = y;
		}
	}

	private void paintSwatch(Lane.Swatch swatch, Rectangle place) {
		for (int i = 0; i < log.depths().length; i++) {
			double red = swatch.red().values()[i];
			double green = swatch.green().values()[i];
			double blue = swatch.blue().values()[i];
			if (!Double.isNaN(red + green + blue)) {
				gc.setBackground(new Color(channel(red), channel(green), channel(blue)));
				int top = y(log.top(i));
				gc.fillRectangle(place.x, top, place.width, Math.max(1, y(log.base(i)) - top));
			}
		}
	}

	private static int channel(double value) {
		return (int) Math.clamp(Math.round(value), 0, CHANNEL);
	}

	private void paintCodes(Lane.Codes codes, Rectangle place) {
		for (IntervalColumn.Interval interval : codes.column().intervals()) {
			int top = y(interval.top());
			int height = Math.max(1, y(interval.base()) - top);
			if (top <= place.y + place.height && top + height >= place.y) {
				PatternPainter.fill(gc, new Rectangle(place.x, top, place.width, height),
						codes.style(interval.code()));
				if (codes.numbered() && interval.code() >= 0 && height >= NUMBER_HEIGHT) {
					paintNumber(interval.code() + 1, codes.style(interval.code()), place,
							Math.max(top, place.y), Math.min(top + height, place.y + place.height));
				}
			}
		}
	}

	/** The number of a cluster in the middle of what is seen of it, dark on bright and bright on dark. */
	private void paintNumber(int number, LithologyStyle style, Rectangle place, int top, int base) {
		String text = Integer.toString(number);
		Point size = gc.textExtent(text);
		if (base - top >= size.y - 2) {
			boolean bright = 0.299 * style.red() + 0.587 * style.green() + 0.114 * style.blue() > CHANNEL / 2.0;
			gc.setForeground(gc.getDevice().getSystemColor(bright ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
			gc.drawText(text, place.x + (place.width - size.x) / 2, (top + base - size.y) / 2, true);
		}
	}

	private void paintHighlight(Highlight highlight) {
		gc.setForeground(theme.foreground());
		gc.setBackground(theme.foreground());
		for (int i = 0; i < log.samples().length; i++) {
			if (highlight.contains(log.samples()[i])) {
				int y = y(log.depths()[i]);
				if (y >= HEAD && y <= HEAD + plotHeight()) {
					gc.setLineStyle(SWT.LINE_SOLID);
					gc.fillPolygon(new int[] {AXIS - TICK, y - 4, AXIS, y, AXIS - TICK, y + 4});
					gc.fillPolygon(new int[] {area.width, y - 4, area.width - TICK, y, area.width, y + 4});
				}
			}
		}
	}

	/** What stands below the pointer, in words. */
	Optional<String> describe(int x, int y) {
		if (y < HEAD) {
			return IntStream.range(0, lanes.size()).filter(i -> x >= place(i).x && x < place(i).x + place(i).width)
					.mapToObj(i -> lanes.get(i).title() + System.lineSeparator() + lanes.get(i).subtitle()).findFirst();
		}
		int index = log.nearest(depth(y));
		if (index < 0 || depth(y) > log.base(index) || depth(y) < log.top(index)) {
			return Optional.empty();
		}
		String where = "%s, %.2f m".formatted(log.borehole().id(), log.depths()[index]);
		for (int i = 0; i < lanes.size(); i++) {
			Rectangle place = place(i);
			if (x >= place.x && x < place.x + place.width) {
				return Optional.of(where + System.lineSeparator() + value(lanes.get(i), index));
			}
		}
		return Optional.of(where);
	}

	private static String value(Lane lane, int index) {
		return switch (lane) {
			case Lane.Curve(Track track) -> "%s: %.5g %s".formatted(track.name(), track.values()[index], track.unit());
			case Lane.Swatch(Track red, Track green, Track blue) -> "R %.0f, G %.0f, B %.0f".formatted(
					red.values()[index], green.values()[index], blue.values()[index]);
			case Lane.Codes codes -> codes.column().intervals().stream()
					.filter(interval -> index >= interval.from() && index < interval.to()).findFirst()
					.map(interval -> "%s: %s, %.2f to %.2f m".formatted(codes.title(), codes.name(interval.code()),
							interval.top(), interval.base()))
					.orElse(codes.title());
		};
	}
}
