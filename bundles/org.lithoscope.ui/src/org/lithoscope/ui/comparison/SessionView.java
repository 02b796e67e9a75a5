package org.lithoscope.ui.comparison;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;

/** A view that follows the session; while a suite runs it draws at most a few times a second. */
abstract class SessionView extends ViewPart {

	private static final int REDRAW_MILLIS = 200;

	private final AtomicBoolean pending = new AtomicBoolean();
	private ComparisonSession session;
	private Subscription subscription;
	private Composite area;
	private Display display;

	@Override
	public final void createPartControl(Composite parent) {
		area = parent;
		display = parent.getDisplay();
		session = getSite().getService(ComparisonSession.class);
		createContents(parent);
		subscription = session.onChange(this::changed);
		refresh(session.state());
	}

	/** Makes the widgets. */
	abstract void createContents(Composite parent);

	/** Draws a state; called in the UI thread. */
	abstract void refresh(SessionState state);

	final ComparisonSession session() {
		return session;
	}

	private void changed() {
		if (display.isDisposed() || !pending.compareAndSet(false, true)) {
			return;
		}
		display.asyncExec(() -> display.timerExec(REDRAW_MILLIS, () -> {
			pending.set(false);
			if (!area.isDisposed()) {
				refresh(session.state());
			}
		}));
	}

	@Override
	public void dispose() {
		if (subscription != null) {
			subscription.close();
		}
		super.dispose();
	}
}
