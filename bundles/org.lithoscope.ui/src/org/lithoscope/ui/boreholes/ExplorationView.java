package org.lithoscope.ui.boreholes;

import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.view.LiveView;

/** A view of single samples. */
abstract class ExplorationView extends LiveView {

	/** Draws a state; called in the UI thread. */
	abstract void refresh(ExplorationState state);

	@Override
	protected final Subscription subscribe(ComparisonSession source) {
		return source.exploration().follow(this::changed);
	}

	@Override
	protected final void redraw() {
		ExplorationState state = state();
		session().highlight().lookAtTable(state.opened());
		refresh(state);
	}

	final ExplorationState state() {
		return session().exploration().state();
	}

	/** What to say where there is nothing to draw. */
	static String placeholder(ExplorationState state) {
		if (!state.message().isEmpty()) {
			return state.message();
		}
		return state.exploration().isPresent() ? "" : "Run a suite, or open a run store: its samples are shown here.";
	}
}
