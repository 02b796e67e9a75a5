package org.lithoscope.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.lithoscope.core.registry.BundleAccess;
import org.lithoscope.core.registry.ExtensionPointRegistry;
import org.lithoscope.core.registry.OsgiBundles;
import org.lithoscope.core.registry.Registry;

/**
 * The registry tests and benchmarks work with: the framework's own inside OSGi, otherwise one that reads the
 * {@code plugin.xml} files below the folder named by the system property {@code lithoscope.bundles}.
 */
public final class TestRegistry {

	private TestRegistry() {
	}

	/** A registry of everything installed here. */
	public static Registry open() {
		if (Platform.isRunning()) {
			return new ExtensionPointRegistry(Platform.getExtensionRegistry(), new OsgiBundles());
		}
		String folder = System.getProperty("lithoscope.bundles");
		if (folder == null) {
			throw new IllegalStateException("outside OSGi, -Dlithoscope.bundles=<folder of bundles> is needed");
		}
		return ofFolder(Path.of(folder));
	}

	/** A registry of all bundles in a folder, their classes on the class path; needs no OSGi. */
	public static Registry ofFolder(Path bundles) {
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), null, null);
		try (Stream<Path> folders = Files.list(bundles)) {
			List<Path> withExtensions =
					folders.filter(folder -> Files.exists(folder.resolve("plugin.xml"))).sorted().toList();
			for (Path folder : withExtensions) {
				try (InputStream xml = Files.newInputStream(folder.resolve("plugin.xml"))) {
					registry.addContribution(xml,
							ContributorFactorySimple.createContributor(folder.getFileName().toString()), false,
							folder.getFileName().toString(), null, null);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new ExtensionPointRegistry(registry, new FolderBundles(bundles));
	}

	private record FolderBundles(Path root) implements BundleAccess {

		@Override
		public String version(String bundle) {
			return "0.1.0";
		}

		@Override
		public URL entry(String bundle, String path) {
			Path file = root.resolve(bundle).resolve(path);
			try {
				return Files.exists(file) ? file.toUri().toURL() : null;
			} catch (MalformedURLException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public boolean hasClass(String bundle, String className) {
			return TestRegistry.class.getClassLoader().getResource(className.replace('.', '/') + ".class") != null;
		}

		@Override
		public Object instantiate(IConfigurationElement element) throws CoreException {
			String declared = element.getAttribute("class");
			String className = declared.substring(declared.indexOf('/') + 1);
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error("class %s cannot be used".formatted(className), e));
			}
		}
	}
}
