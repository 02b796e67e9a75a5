package org.lithoscope.ui.boreholes;

import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.view.LiveView;

/** A view of single samples. */
abstract class ExplorationView extends LiveView {

	/** What was picked when the view last looked. */
	private Optional<String> followed = Optional.empty();

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

	/** Chooses the experiment that was picked in some view since this was asked before, if it is offered; false if not. */
	final boolean follow(Combo models) {
		Optional<String> picked = session().highlight().experiment();
		if (picked.equals(followed)) {
			return false;
		}
		followed = picked;
		int offered = picked.map(models::indexOf).orElse(-1);
		if (offered < 0 || offered == models.getSelectionIndex()) {
			return false;
		}
		models.select(offered);
		return true;
	}

	/** What to say where there is nothing to draw. */
	static String placeholder(ExplorationState state) {
		if (!state.message().isEmpty()) {
			return state.message();
		}
		return state.exploration().isPresent() ? "" : "Run a suite, or open a run store: its samples are shown here.";
	}
}
