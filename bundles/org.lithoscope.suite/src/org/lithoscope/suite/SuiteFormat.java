package org.lithoscope.suite;

import java.util.Arrays;

import org.lithoscope.core.text.NaturalOrder;
import org.lithoscope.suite.model.SuitePackage;

/** Versions of the suite format, as the end of the namespace tells them. */
final class SuiteFormat {

	private static final String FAMILY = SuitePackage.eNS_URI.substring(0, SuitePackage.eNS_URI.lastIndexOf('/') + 1);

	private SuiteFormat() {
	}

	/** Whether a namespace is that of a suite format this program does not know yet. */
	static boolean isNewer(String namespace) {
		return namespace != null && namespace.startsWith(FAMILY) && isVersion(version(namespace))
				&& new NaturalOrder().compare(version(namespace), version(SuitePackage.eNS_URI)) > 0;
	}

	/** The version in a namespace of the family, for instance {@code 1.0}. */
	static String version(String namespace) {
		return namespace.substring(FAMILY.length());
	}

	private static boolean isVersion(String text) {
		return Arrays.stream(text.split("\\.", -1)).allMatch(part -> part.matches("\\d+"));
	}
}
