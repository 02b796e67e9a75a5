package org.lithoscope.core.registry;

import java.net.URL;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/** What the registry needs to know of bundles; one implementation asks OSGi, tests may bring another. */
public interface BundleAccess {

	/** The version of a bundle, or an empty string if it is not known. */
	String version(String bundle);

	/** A file of a bundle, or null if it has none of that name. */
	URL entry(String bundle, String path);

	/** Whether a bundle can load a class; finding out must not load it. */
	boolean hasClass(String bundle, String className);

	/**
	 * A new instance of the class that the {@code class} attribute names.
	 *
	 * @throws CoreException if it cannot be loaded or constructed
	 */
	Object instantiate(IConfigurationElement element) throws CoreException;
}
