package org.lithoscope.vae.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lithoscope.vae.figure.NetworkFigure.Arrow;
import org.lithoscope.vae.figure.NetworkFigure.Box;
import org.lithoscope.vae.figure.NetworkFigure.Link;
import org.lithoscope.vae.figure.NetworkFigure.Role;

/** A network drawn with box-drawing characters, for terminals and log files. */
public final class NetworkText {

	/** Lines of a box with its frame. */
	private static final int HEIGHT = 3;

	/** How much room boxes and arrows take. */
	private enum Spacing {
		WIDE(4, 2), NARROW(3, 1);

		/** Between two columns, for an arrow. */
		private final int gap;
		/** Frame and blanks on either side of a label. */
		private final int frame;

		Spacing(int gap, int frame) {
			this.gap = gap;
			this.frame = frame;
		}
	}

	private final NetworkFigure figure;
	private final Spacing spacing;
	private final TextCanvas canvas = new TextCanvas();
	private final int[] lefts;
	private final int[] widths;
	private final Map<String, Integer> tops = new HashMap<>();

	private NetworkText(NetworkFigure figure, Spacing spacing) {
		this.figure = figure;
		this.spacing = spacing;
		this.lefts = new int[figure.columns()];
		this.widths = new int[figure.columns()];
	}

	/**
	 * The lines of the drawing; where even the narrow one is wider than {@code width}, a single line that names the
	 * boxes in turn stands for it.
	 */
	public static List<String> drawing(NetworkFigure figure, int width) {
		for (Spacing spacing : Spacing.values()) {
			List<String> drawing = new NetworkText(figure, spacing).draw();
			if (drawing.stream().allMatch(line -> line.length() <= width)) {
				return drawing;
			}
		}
		return List.of(figure.boxes().stream().filter(box -> box.role() != Role.OBJECTIVE).map(Box::label)
				.collect(Collectors.joining(" → ")));
	}

	private List<String> draw() {
		placeColumns();
		for (Box box : figure.boxes()) {
			tops.put(box.id(), (int) Math.round(box.lane() * (HEIGHT + 1)));
		}
		figure.arrows().stream().filter(arrow -> arrow.link() == Link.OBJECTIVE).forEach(this::pull);
		figure.boxes().forEach(this::frame);
		figure.arrows().stream().filter(arrow -> arrow.link() == Link.FLOW).forEach(this::flow);
		return canvas.lines();
	}

	private void placeColumns() {
		for (Box box : figure.boxes()) {
			widths[box.column()] = Math.max(widths[box.column()], ownWidth(box));
		}
		int left = 0;
		for (int c = 0; c < widths.length; c++) {
			lefts[c] = left;
			left += widths[c] + spacing.gap;
		}
	}

	/** What shapes the latent code may stand out beyond its column, since nothing flows beside it. */
	private int ownWidth(Box box) {
		return box.role() == Role.OBJECTIVE ? 0 : box.label().length() + 2 * spacing.frame;
	}

	private int width(Box box) {
		return Math.max(widths[box.column()], box.label().length() + 2 * spacing.frame);
	}

	private void frame(Box box) {
		int left = lefts[box.column()];
		int top = tops.get(box.id());
		canvas.box(left, top, width(box), HEIGHT);
		canvas.text(left + spacing.frame, top + 1, box.label());
	}

	private void flow(Arrow arrow) {
		Box from = figure.box(arrow.from());
		Box to = figure.box(arrow.to());
		int start = lefts[from.column()] + widths[from.column()] - 1;
		int end = lefts[to.column()];
		canvas.connect(start, tops.get(from.id()) + 1, end, tops.get(to.id()) + 1);
	}

	/** A dotted line down from the box that is pulled. */
	private void pull(Arrow arrow) {
		Box puller = figure.box(arrow.from());
		Box pulled = figure.box(arrow.to());
		int x = lefts[pulled.column()] + widths[pulled.column()] / 2;
		for (int y = tops.get(pulled.id()) + HEIGHT; y < tops.get(puller.id()); y++) {
			canvas.text(x, y, "┊");
		}
	}
}
