package org.lithoscope.ui.preferences;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The workbench's preferences. */
public final class LithoscopePreferences {

	static final String STORE = "store";
	static final String WORKERS = "workers";

	private static final String BUNDLE = "org.lithoscope.ui";

	private LithoscopePreferences() {
	}

	static IPreferenceStore store() {
		ScopedPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
		preferences.setDefault(WORKERS, Runtime.getRuntime().availableProcessors());
		return preferences;
	}

	/** How many runs are computed at a time, 1 or more. */
	public static int workers() {
		return Math.max(1, store().getInt(WORKERS));
	}

	/** The run store that suites are run into, if the user named one. */
	public static Optional<Path> runStore() {
		String folder = store().getString(STORE);
		return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
	}
}
