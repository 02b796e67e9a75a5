package org.lithoscope.ui.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.vae.figure.NetworkFigure;
import org.lithoscope.vae.figure.NetworkFigure.Arrow;
import org.lithoscope.vae.figure.NetworkFigure.Box;
import org.lithoscope.vae.figure.NetworkFigure.Link;
import org.lithoscope.vae.figure.NetworkFigure.Role;

/** Places and paints a network in an area, made smaller where there is not enough room. */
final class NetworkPainter {

	private static final int PADDING = 10;
	private static final int LEADING = 10;
	private static final int GAP = 34;
	private static final int MARGIN = 8;
	private static final int ROUND = 8;
	private static final int HEAD = 7;
	private static final double TINT = 0.28;

	private final NetworkFigure figure;
	private final GC gc;
	private final ChartTheme theme;
	private final Map<String, Rectangle> places = new HashMap<>();
	private final float scale;
	private final int top;

	NetworkPainter(NetworkFigure figure, GC gc, Rectangle area, ChartTheme theme) {
		this.figure = figure;
		this.gc = gc;
		this.theme = theme;
		top = MARGIN + gc.getFontMetrics().getHeight() + MARGIN;
		place();
		int width = places.values().stream().mapToInt(place -> place.x + place.width).max().orElse(1) + MARGIN;
		int height = places.values().stream().mapToInt(place -> place.y + place.height).max().orElse(1) + MARGIN;
		scale = Math.min(1f, Math.min((float) area.width / width, (float) Math.max(1, area.height - top) / height));
	}

	private void place() {
		int lineHeight = gc.getFontMetrics().getHeight() + LEADING;
		int[] widths = new int[figure.columns()];
		for (Box box : figure.boxes()) {
			if (box.role() != Role.OBJECTIVE) {
				widths[box.column()] = Math.max(widths[box.column()], ownWidth(box));
			}
		}
		int[] lefts = new int[widths.length];
		int left = MARGIN;
		for (int c = 0; c < widths.length; c++) {
			lefts[c] = left;
			left += widths[c] + GAP;
		}
		for (Box box : figure.boxes()) {
			// what shapes the latent code may stand out beyond its column, since nothing flows beside it
			int width = Math.max(widths[box.column()], ownWidth(box));
			places.put(box.id(), new Rectangle(lefts[box.column()],
					(int) Math.round(box.lane() * (lineHeight + LEADING)), width, lineHeight));
		}
	}

	private int ownWidth(Box box) {
		return gc.textExtent(box.label()).x + 2 * PADDING;
	}

	void paint() {
		gc.setForeground(theme.foreground());
		gc.drawText(figure.title(), MARGIN, MARGIN, true);
		Transform transform = new Transform(gc.getDevice());
		gc.getTransform(transform);
		Transform shrunk = new Transform(gc.getDevice());
		gc.getTransform(shrunk);
		shrunk.translate(0, top);
		shrunk.scale(scale, scale);
		gc.setTransform(shrunk);
		figure.arrows().forEach(this::arrow);
		figure.boxes().forEach(this::box);
		gc.setTransform(transform);
		shrunk.dispose();
		transform.dispose();
	}

	private void box(Box box) {
		Rectangle place = places.get(box.id());
		gc.setBackground(fill(box.role()));
		gc.fillRoundRectangle(place.x, place.y, place.width, place.height, ROUND, ROUND);
		gc.setForeground(soft());
		gc.setLineStyle(box.role() == Role.OBJECTIVE ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawRoundRectangle(place.x, place.y, place.width, place.height, ROUND, ROUND);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(theme.foreground());
		Point size = gc.textExtent(box.label());
		gc.drawText(box.label(), place.x + (place.width - size.x) / 2, place.y + (place.height - size.y) / 2, true);
	}

	/** The colours are those of the report: one for what is read and rebuilt, one for the latent code. */
	private Color fill(Role role) {
		return switch (role) {
			case INPUT, OUTPUT -> tint(2);
			case POSTERIOR, LATENT -> tint(1);
			case HIDDEN -> tint(0);
			case OBJECTIVE -> theme.background();
		};
	}

	private Color tint(int colour) {
		return blend(theme.background(), theme.experiment(colour), TINT);
	}

	private Color soft() {
		return blend(theme.background(), theme.foreground(), 0.6);
	}

	private static Color blend(Color from, Color to, double share) {
		return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
				mix(from.getBlue(), to.getBlue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	private void arrow(Arrow arrow) {
		Rectangle from = places.get(arrow.from());
		Rectangle to = places.get(arrow.to());
		gc.setForeground(soft());
		gc.setBackground(soft());
		if (arrow.link() == Link.OBJECTIVE) {
			int x = to.x + to.width / 2;
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(x, from.y, x, to.y + to.height);
			gc.setLineStyle(SWT.LINE_SOLID);
			return;
		}
		int x1 = from.x + from.width;
		int y1 = from.y + from.height / 2;
		int x2 = to.x;
		int y2 = to.y + to.height / 2;
		int bend = x1 + (x2 - HEAD - x1) / 2;
		gc.drawPolyline(new int[] {x1, y1, bend, y1, bend, y2, x2 - HEAD, y2});
		gc.fillPolygon(new int[] {x2, y2, x2 - HEAD, y2 - HEAD / 2, x2 - HEAD, y2 + HEAD / 2});
	}

	/** The box at a point of the canvas. */
	Optional<Box> boxAt(Point point) {
		int x = Math.round(point.x / scale);
		int y = Math.round((point.y - top) / scale);
		return figure.boxes().stream().filter(box -> places.get(box.id()).contains(x, y)).findFirst();
	}
}
