package org.lithoscope.ui.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.ui.view.PaintedCanvas;
import org.lithoscope.vae.figure.NetworkFigure;
import org.lithoscope.vae.figure.NetworkFigure.Box;
import org.lithoscope.vae.figure.VariantFigures;

/** Draws the network of a variant, from its features to their reconstruction, as large as there is room. */
public final class NetworkCanvas extends PaintedCanvas {

	private static final String UNTOLD = "This variant has no network that can be told before it is trained.";

	private final Registry registry;
	private Request request;
	private NetworkFigure figure;
	private NetworkPainter painter;
	private String message = "";

	/** What is to be drawn. */
	private record Request(Contribution variant, Map<String, String> settings) {
	}

	public NetworkCanvas(Composite parent, Registry registry) {
		super(parent);
		this.registry = Objects.requireNonNull(registry, "registry");
		addListener(SWT.MouseMove, this::explain);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = description();
			}
		});
	}

	/**
	 * Draws a variant's network; null for none. The variant's class is loaded in a Job, since that may take a while.
	 *
	 * @param settings what is set, by parameter id; all else keeps its default
	 */
	public void show(Contribution variant, Map<String, String> settings) {
		Request wanted = variant == null ? null : new Request(variant, Map.copyOf(settings));
		if (Objects.equals(wanted, request)) {
			return;
		}
		request = wanted;
		if (wanted == null) {
			show(Optional.empty(), "");
			return;
		}
		Job job = new Job("Drawing " + variant.label()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Optional<NetworkFigure> found =
						new VariantFigures(registry).of(wanted.variant(), wanted.settings());
				if (!isDisposed()) {
					getDisplay().asyncExec(() -> {
						if (!isDisposed() && wanted.equals(request)) {
							show(found, UNTOLD);
						}
					});
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void show(Optional<NetworkFigure> found, String otherwise) {
		figure = found.orElse(null);
		painter = null;
		message = found.isPresent() ? "" : otherwise;
		redraw();
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (figure == null) {
			paintSentence(gc, area, fitting(gc, message, area.width));
			return;
		}
		painter = new NetworkPainter(figure, gc, area, theme());
		painter.paint();
	}

	private void explain(Event event) {
		setToolTipText(painter == null ? null
				: painter.boxAt(new Point(event.x, event.y)).map(Box::detail)
						.orElse(figure.notes().isEmpty() ? null : String.join("\n", figure.notes())));
	}

	/** The drawing in words: its title and the labels of its boxes; empty where nothing is drawn. */
	public String description() {
		return figure == null ? message : "%s: %s".formatted(figure.title(), String.join(", ", labels()));
	}

	private List<String> labels() {
		return figure.boxes().stream().map(Box::label).toList();
	}
}
