package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.lithoscope.exploration.downhole.DownholeLog;
import org.lithoscope.ui.chart.Portable;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * One borehole from top to bottom: columns side by side on one depth axis. The mouse wheel zooms, dragging moves, a
 * double click shows everything; so do +, −, the arrow keys and Home. A click picks the sample below the pointer.
 */
public final class DownholeCanvas extends PaintedCanvas implements Portable {

	private static final double ZOOM = 1.25;
	private static final double KEY_STEP = 0.1;
	private static final int CLICK = 3;

	private final Highlight highlight;
	private DownholeLog log;
	private List<Lane> lanes = List.of();
	private String placeholder = "";
	private DepthWindow window;
	private int dragStart = -1;
	private DepthWindow dragWindow;

	DownholeCanvas(Composite parent, Highlight highlight) {
		super(parent);
		this.highlight = Objects.requireNonNull(highlight, "highlight");
		addListener(SWT.MouseWheel, event -> zoom(Math.pow(ZOOM, -Math.signum(event.count)), depthAt(event.y)));
		addListener(SWT.MouseDown, this::startDrag);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::endDrag);
		addListener(SWT.MouseDoubleClick, event -> showAll());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Resize, event -> redraw());
	}

	/** Shows a borehole; what was visible stays visible if it is the same one. */
	void show(DownholeLog borehole, List<Lane> columns) {
		boolean another = log == null || !log.borehole().equals(borehole.borehole())
				|| !Arrays.equals(log.depths(), borehole.depths());
		log = borehole;
		lanes = List.copyOf(columns);
		if (another) {
			window = limits();
		}
		redraw();
	}

	/** Shows a sentence instead of a borehole. */
	void showSentence(String sentence) {
		log = null;
		placeholder = sentence;
		redraw();
	}

	@Override
	public Control surface() {
		return this;
	}

	@Override
	public Optional<Contents> contents() {
		List<Lane> columns = lanes;
		DepthWindow visible = window;
		return Optional.ofNullable(log).map(shown -> new Contents(() -> DownholeValues.csv(shown, columns),
				style -> style.of(DownholeFigure.of(shown, columns, visible)), id -> List.of()));
	}

	/** The columns that are drawn, for tests. */
	List<Lane> lanes() {
		return new ArrayList<>(lanes);
	}

	/** What is visible, for tests; nothing while there is no borehole. */
	Optional<DepthWindow> window() {
		return Optional.ofNullable(window);
	}

	private DepthWindow limits() {
		double[] depths = log.depths();
		if (depths.length == 0) {
			return new DepthWindow(0, 1);
		}
		return new DepthWindow(Math.min(log.top(0), depths[0] - 0.5),
				Math.max(log.base(depths.length - 1), depths[depths.length - 1] + 0.5));
	}

	private void zoom(double factor, double fixed) {
		if (log != null) {
			window = window.zoomed(factor, fixed, limits());
			redraw();
		}
	}

	private void showAll() {
		if (log != null) {
			window = limits();
			redraw();
		}
	}

	private void key(Event event) {
		if (log == null) {
			return;
		}
		double middle = (window.top() + window.base()) / 2;
		switch (event.keyCode) {
			case '+', '=', SWT.KEYPAD_ADD -> zoom(1 / ZOOM, middle);
			case '-', SWT.KEYPAD_SUBTRACT -> zoom(ZOOM, middle);
			case SWT.ARROW_DOWN -> moveBy(KEY_STEP * window.height());
			case SWT.ARROW_UP -> moveBy(-KEY_STEP * window.height());
			case SWT.PAGE_DOWN -> moveBy(window.height());
			case SWT.PAGE_UP -> moveBy(-window.height());
			case SWT.HOME -> showAll();
			case SWT.ESC -> highlight.pickSamples(new int[0]);
			default -> {
				// not for us
			}
		}
	}

	private void moveBy(double metres) {
		window = window.moved(metres, limits());
		redraw();
	}

	private void startDrag(Event event) {
		setFocus();
		if (log != null && event.button == 1) {
			dragStart = event.y;
			dragWindow = window;
		}
	}

	private void move(Event event) {
		if (log == null) {
			return;
		}
		if (dragStart >= 0) {
			double metres = (dragStart - event.y) * window.height() / Math.max(1, painter(null).plotHeight());
			window = dragWindow.moved(metres, limits());
			redraw();
		} else {
			setToolTipText(painter(null).describe(event.x, event.y).orElse(null));
		}
	}

	private void endDrag(Event event) {
		if (log != null && dragStart >= 0 && Math.abs(event.y - dragStart) <= CLICK) {
			pickAt(event.y);
		}
		dragStart = -1;
	}

	private void pickAt(int y) {
		int index = log.nearest(depthAt(y));
		highlight.pickSamples(index < 0 ? new int[0] : new int[] {log.samples()[index]});
	}

	private double depthAt(int y) {
		return log == null ? 0 : painter(null).depth(y);
	}

	private DownholePainter painter(GC gc) {
		return new DownholePainter(gc, getClientArea(), theme(), log, lanes, window);
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (log == null) {
			paintSentence(gc, area, placeholder);
			return;
		}
		painter(gc).paint(highlight);
	}
}
