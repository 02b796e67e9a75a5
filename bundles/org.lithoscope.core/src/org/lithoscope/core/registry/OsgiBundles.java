package org.lithoscope.core.registry;

import java.net.URL;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Asks the running OSGi framework. */
public final class OsgiBundles implements BundleAccess {

	@Override
	public String version(String bundle) {
		Bundle found = Platform.getBundle(bundle);
		return found == null ? "" : found.getVersion().toString();
	}

	@Override
	public URL entry(String bundle, String path) {
		Bundle found = Platform.getBundle(bundle);
		return found == null ? null : found.getEntry(path);
	}

	@Override
	public boolean hasClass(String bundle, String className) {
		Bundle found = Platform.getBundle(bundle);
		// getResource asks the class loader for the file, imports included, and does not start the bundle
		return found != null && found.getResource(className.replace('.', '/') + ".class") != null;
	}

	@Override
	public Object instantiate(IConfigurationElement element) throws CoreException {
		return element.createExecutableExtension("class");
	}
}
