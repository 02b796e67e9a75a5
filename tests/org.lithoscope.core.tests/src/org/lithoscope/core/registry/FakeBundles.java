package org.lithoscope.core.registry;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Bundles that consist of a {@code plugin.xml} only, in an extension registry of their own. */
class FakeBundles implements BundleAccess {

	private final Object token = new Object();
	private final IExtensionRegistry extensions =
			RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
	private int instantiations;

	FakeBundles() {
		StringBuilder points = new StringBuilder();
		for (ContributionKind kind : ContributionKind.values()) {
			points.append("<extension-point id=\"%s\" name=\"test\"/>".formatted(kind.plural()));
		}
		points.append("<extension-point id=\"parameterSets\" name=\"test\"/>");
		add(ContributionKind.NAMESPACE, points.toString());
	}

	Registry registry() {
		return new ExtensionPointRegistry(extensions, this);
	}

	Object add(String bundle, String extension) {
		IContributor contributor = ContributorFactorySimple.createContributor(bundle);
		String xml = "<?xml version=\"1.0\"?><plugin>" + extension + "</plugin>";
		if (!extensions.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor,
				false, bundle, null, token)) {
			fail("the XML of " + bundle + " was not accepted");
		}
		return contributor;
	}

	void remove(Object contributor) {
		for (var extension : extensions.getExtensions((IContributor) contributor)) {
			extensions.removeExtension(extension, token);
		}
	}

	int instantiations() {
		return instantiations;
	}

	/** Change events of an extension registry arrive on another thread. */
	void waitFor(BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
			Thread.sleep(10);
		}
		if (!condition.getAsBoolean()) {
			fail("the registry did not notice the change");
		}
	}

	@Override
	public String version(String bundle) {
		return "1.0.0";
	}

	@Override
	public URL entry(String bundle, String path) {
		return null;
	}

	@Override
	public boolean hasClass(String bundle, String className) {
		return !className.endsWith("Missing");
	}

	@Override
	public Object instantiate(IConfigurationElement element) throws CoreException {
		instantiations++;
		try {
			return Class.forName(element.getAttribute("class")).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
