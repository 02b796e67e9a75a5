package org.lithoscope.ui.session;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.lithoscope.core.registry.Registry.Subscription;

/** Whoever wants to be told of a change. One that fails is logged, and does not keep the others from being told. */
final class Listeners {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Tells a listener of all changes until the returned handle is closed. */
	Subscription add(Runnable listener) {
		Objects.requireNonNull(listener, "listener");
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Tells everyone, in the order in which they came, on the thread of the caller. */
	void tell() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				ILog.of(Listeners.class).error("A view could not follow a change", e);
			}
		}
	}
}
