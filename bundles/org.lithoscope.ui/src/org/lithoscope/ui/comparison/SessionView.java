package org.lithoscope.ui.comparison;

import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.LiveView;

/** A view of the suite that is open, live while it runs. */
abstract class SessionView extends LiveView {

	/** Draws a state; called in the UI thread. */
	abstract void refresh(SessionState state);

	@Override
	protected final Subscription subscribe(ComparisonSession source) {
		return source.onChange(this::changed);
	}

	@Override
	protected final void redraw() {
		SessionState state = session().state();
		session().highlight().lookAtSuite(state.location().orElse(null));
		refresh(state);
	}
}
