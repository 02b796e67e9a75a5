package org.lithoscope.ui.welcome;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.lithoscope.core.registry.Registry.Subscription;
import org.osgi.service.prefs.BackingStoreException;

/** Which first steps are done. It is kept in the preferences, where everything that does a step can tick it. */
public final class Checklist {

	private static final String BUNDLE = "org.lithoscope.ui";
	private static final String DONE = "welcome.done";
	private static final String GREETED = "welcome.greeted";
	private static final String SEPARATOR = ",";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);

	/** The steps that are done. */
	public Set<Step> done() {
		Set<String> names = Set.of(preferences.get(DONE, "").split(SEPARATOR));
		return Arrays.stream(Step.values()).filter(step -> names.contains(step.name()))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
	}

	/** Notes that a step is done. */
	public void tick(Step step) {
		set(step, true);
	}

	/** Notes that a step is done, or is not. */
	public void set(Step step, boolean isDone) {
		Set<Step> now = done();
		if (isDone ? now.add(step) : now.remove(step)) {
			preferences.put(DONE, now.stream().map(Step::name).collect(Collectors.joining(SEPARATOR)));
			store();
		}
	}

	/** True the first time it is asked, and never again. */
	public boolean greets() {
		boolean first = !preferences.getBoolean(GREETED, false);
		preferences.putBoolean(GREETED, true);
		store();
		return first;
	}

	private void store() {
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(Checklist.class).warn("The first steps that are done could not be stored", e);
		}
	}

	/** Calls back, on any thread, when a step was done. */
	Subscription onChange(Runnable listener) {
		IPreferenceChangeListener changes = event -> {
			if (event.getKey().equals(DONE)) {
				listener.run();
			}
		};
		preferences.addPreferenceChangeListener(changes);
		return () -> preferences.removePreferenceChangeListener(changes);
	}
}
