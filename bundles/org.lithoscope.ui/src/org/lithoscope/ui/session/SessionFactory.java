package org.lithoscope.ui.session;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.lithoscope.core.registry.ExtensionPointRegistry;
import org.lithoscope.core.registry.OsgiBundles;
import org.lithoscope.ui.preferences.LithoscopePreferences;

/** Makes the workbench's one session when a view first asks for it. */
public final class SessionFactory extends AbstractServiceFactory {

	/** The system property that names another run store than the one in the working directory. */
	private static final String STORE_PROPERTY = "lithoscope.store";

	/** The run store's folder in the working directory, the same that the command line uses. */
	private static final String DEFAULT_STORE = "lithoscope-runs";

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
		if (serviceInterface != ComparisonSession.class) {
			return null;
		}
		// windows and parts ask through their own locator; all of them get the workbench's session
		ComparisonSession inherited = parent.getService(ComparisonSession.class);
		if (inherited != null) {
			return inherited;
		}
		return new ComparisonSession(
				new ExtensionPointRegistry(Platform.getExtensionRegistry(), new OsgiBundles()),
				store().toAbsolutePath());
	}

	/** What was asked for at the start, or else what the user prefers. */
	private static Path store() {
		String asked = System.getProperty(STORE_PROPERTY);
		return asked == null ? LithoscopePreferences.runStore().orElse(Path.of(DEFAULT_STORE)) : Path.of(asked);
	}
}
