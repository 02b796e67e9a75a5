package org.lithoscope.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.session.ComparisonSession;

/** A view that follows the session and the highlight; while much happens it draws at most a few times a second. */
public abstract class LiveView extends ViewPart {

	private static final int REDRAW_MILLIS = 200;

	private final AtomicBoolean pending = new AtomicBoolean();
	private final List<Subscription> subscriptions = new ArrayList<>();
	private ComparisonSession session;
	private Composite area;
	private Display display;

	@Override
	public final void createPartControl(Composite parent) {
		area = parent;
		display = parent.getDisplay();
		session = getSite().getService(ComparisonSession.class);
		createContents(parent);
		subscriptions.add(subscribe(session));
		subscriptions.add(session.highlight().onChange(this::highlightChanged));
		tryToRedraw();
	}

	/** Makes the widgets. */
	protected abstract void createContents(Composite parent);

	/** Subscribes {@link #changed} to what the view shows. */
	protected abstract Subscription subscribe(ComparisonSession source);

	/** Draws what there is now; called in the UI thread. */
	protected abstract void redraw();

	/** Draws what is picked out now; called in the UI thread. By default everything is drawn again. */
	protected void highlightChanged() {
		redraw();
	}

	/** What the workbench looks at. */
	protected final ComparisonSession session() {
		return session;
	}

	/** Has the view drawn again soon; may be called on any thread, as often as it likes. */
	protected final void changed() {
		if (display.isDisposed() || !pending.compareAndSet(false, true)) {
			return;
		}
		display.asyncExec(() -> display.timerExec(REDRAW_MILLIS, () -> {
			pending.set(false);
			if (!area.isDisposed()) {
				tryToRedraw();
			}
		}));
	}

	/** A view that cannot draw what there is says so in the error log and stays as it was. */
	private void tryToRedraw() {
		try {
			redraw();
		} catch (RuntimeException e) {
			ILog.of(getClass()).error("The view %s could not be drawn".formatted(getTitle()), e);
		}
	}

	@Override
	public void dispose() {
		subscriptions.forEach(Subscription::close);
		super.dispose();
	}
}
