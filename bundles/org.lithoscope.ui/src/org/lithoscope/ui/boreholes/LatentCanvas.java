package org.lithoscope.ui.boreholes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.exploration.latent.LatentMap;
import org.lithoscope.report.drawing.Key;
import org.lithoscope.report.drawing.PointFigure;
import org.lithoscope.ui.chart.Portable;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.view.PaintedCanvas;

/**
 * A latent map; a line drawn around points with the mouse picks their samples, a click picks none. Points are painted in a
 * job; what was painted before stays until the new picture is there.
 */
public final class LatentCanvas extends PaintedCanvas implements Portable {

	private static final int NEAR = 4;

	private final Highlight highlight;
	private final Lasso lasso = new Lasso();
	private LatentMap map;
	private PointCloud cloud;
	private SampleTable table;
	private Colouring colouring;
	private String placeholder = "";
	private Image image;
	private boolean outdated = true;
	private Job painting;
	private boolean drawing;

	LatentCanvas(Composite parent, Highlight highlight) {
		super(parent);
		this.highlight = Objects.requireNonNull(highlight, "highlight");
		addListener(SWT.MouseDown, this::begin);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::end);
		addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				highlight.pickSamples(new int[0]);
			}
		});
		addListener(SWT.Resize, event -> repaint());
		addListener(SWT.Dispose, event -> {
			stop();
			forgetImage();
		});
	}

	void show(SeenModel shown, SampleTable samples, Colouring colours) {
		map = shown.map();
		cloud = shown.cloud();
		table = samples;
		colouring = colours;
		repaint();
	}

	void showSentence(String sentence) {
		cloud = null;
		placeholder = sentence;
		stop();
		forgetImage();
		redraw();
	}

	/** Has the points painted anew, for instance because others are picked now. */
	void repaint() {
		outdated = true;
		redraw();
	}

	private void stop() {
		if (painting != null) {
			painting.cancel();
			painting = null;
		}
	}

	/** Whether everything is painted that is to be seen, for tests. */
	public boolean isPainted() {
		return image != null && !outdated && painting == null;
	}

	private void paintSoon(Rectangle area) {
		stop();
		outdated = false;
		PointCloud points = cloud;
		IntUnaryOperator colours = colouring.rgb();
		boolean[] picked = picked();
		RGB back = theme().background().getRGB();
		int background = back.red << 16 | back.green << 8 | back.blue;
		Display display = getDisplay();
		painting = Job.createSystem("Painting points", (ICoreRunnable) monitor -> {
			ImageData pixels = points.paint(area.width, area.height, background, colours, picked);
			if (monitor.isCanceled() || display.isDisposed()) {
				return;
			}
			// to turn pixels into an image takes as long as painting them, and may happen on any thread
			Image made = new Image(display, pixels);
			display.asyncExec(() -> {
				if (monitor.isCanceled() || isDisposed()) {
					made.dispose();
					return;
				}
				painting = null;
				forgetImage();
				image = made;
				redraw();
			});
		});
		painting.setPriority(Job.INTERACTIVE);
		painting.schedule();
	}

	@Override
	public Control surface() {
		return this;
	}

	@Override
	public Optional<Contents> contents() {
		SampleTable samples = table;
		Colouring colours = colouring;
		return map().map(drawn -> new Contents(() -> csv(drawn, samples), style -> style.of(figure(drawn, colours)),
				id -> List.of()));
	}

	private static PointFigure figure(LatentMap map, Colouring colours) {
		int[] rgb = new int[map.x().length];
		Arrays.setAll(rgb, row -> colours.rgb().applyAsInt(row));
		return new PointFigure("Latent space of %s by %s".formatted(map.encoded().run().experiment(), colours.label()),
				map.x(), map.y(), rgb, colours.legend().stream().map(entry -> new Key(entry.label(), "#%02X%02X%02X"
						.formatted(entry.style().red(), entry.style().green(), entry.style().blue()))).toList());
	}

	private static String csv(LatentMap map, SampleTable samples) {
		StringBuilder text = new StringBuilder("borehole,depth,lithology,x,y\n");
		for (int row = 0; row < map.x().length; row++) {
			if (!Float.isNaN(map.x()[row])) {
				int sample = map.encoded().samples()[row];
				text.append('"').append(samples.boreholes().get(samples.boreholeOf(sample)).id().replace("\"", "\"\""))
						.append("\",").append(samples.depthOf(sample)).append(",\"")
						.append(lithology(samples, sample).replace("\"", "\"\"")).append("\",").append(map.x()[row])
						.append(',').append(map.y()[row]).append('\n');
			}
		}
		return text.toString();
	}

	private static String lithology(SampleTable samples, int sample) {
		int code = samples.lithologyOf(sample);
		return code < 0 ? "not described" : samples.lithologies().get(code);
	}

	/** The map that is drawn, for tests. */
	Optional<LatentMap> map() {
		return cloud == null ? Optional.empty() : Optional.of(map);
	}

	private void forgetImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void begin(Event event) {
		setFocus();
		if (cloud != null && event.button == 1) {
			drawing = true;
			lasso.begin(event.x, event.y);
		}
	}

	private void move(Event event) {
		if (drawing) {
			lasso.add(event.x, event.y);
			redraw();
		} else if (cloud != null) {
			setToolTipText(describe(event.x, event.y));
		}
	}

	private void end(Event event) {
		if (!drawing) {
			return;
		}
		drawing = false;
		highlight.pickSamples(lasso.isArea() ? inside() : new int[0]);
		lasso.clear();
		repaint();
	}

	private int[] inside() {
		Rectangle area = getClientArea();
		int[] samples = map.encoded().samples();
		return IntStream.range(0, samples.length).filter(cloud::isPlaced)
				.filter(row -> lasso.contains(cloud.pixelX(row, area.width), cloud.pixelY(row, area.height)))
				.map(row -> samples[row]).toArray();
	}

	/** The sample nearest to a place, in words; null where none is near. */
	private String describe(int x, int y) {
		Rectangle area = getClientArea();
		int best = -1;
		int least = NEAR * NEAR + 1;
		for (int row = 0; row < map.x().length; row++) {
			if (cloud.isPlaced(row)) {
				int dx = cloud.pixelX(row, area.width) - x;
				int dy = cloud.pixelY(row, area.height) - y;
				if (dx * dx + dy * dy < least) {
					least = dx * dx + dy * dy;
					best = row;
				}
			}
		}
		if (best < 0) {
			return null;
		}
		int sample = map.encoded().samples()[best];
		return "%s, %.2f m%n%s".formatted(table.boreholes().get(table.boreholeOf(sample)).id(),
				table.depthOf(sample), lithology(table, sample));
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (cloud == null) {
			paintSentence(gc, area, placeholder);
			return;
		}
		if (outdated && area.width > 0 && area.height > 0) {
			paintSoon(area);
		}
		if (image != null) {
			gc.drawImage(image, 0, 0);
		}
		gc.setForeground(theme().foreground());
		lasso.paint(gc);
	}

	private boolean[] picked() {
		int[] wanted = highlight.samples();
		int[] samples = map.encoded().samples();
		boolean[] picked = new boolean[wanted.length == 0 ? 0 : samples.length];
		for (int sample : wanted) {
			int row = map.encoded().rowOf(sample);
			if (row >= 0) {
				picked[row] = true;
			}
		}
		return picked;
	}
}
