package org.lithoscope.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The versions of Deeplearning4j's jars stand in a pom and a manifest, those of native libraries in further poms. */
class LibraryBundleTest {

	private static final Path LIBRARY = Path.of("../../bundles/org.lithoscope.library.dl4j");
	private static final Path FRAGMENTS = Path.of("../../releng");
	private static final Pattern ITEM = Pattern.compile("<artifactItem>\\s*<groupId>[^<]+</groupId>\\s*"
			+ "<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

	@Test
	void pomAndManifestNameTheSameJars() throws IOException {
		Set<String> onClassPath = new TreeSet<>();
		Pattern.compile("lib/([^,\\s]+\\.jar)").matcher(Files.readString(LIBRARY.resolve("META-INF/MANIFEST.MF")))
				.results().forEach(match -> onClassPath.add(match.group(1)));
		assertFalse(onClassPath.isEmpty());
		assertEquals(artifacts(LIBRARY), onClassPath);
	}

	@Test
	void nativeLibrariesHaveTheVersionsOfTheirJars() throws IOException {
		Set<String> jars = artifacts(LIBRARY);
		try (Stream<Path> releng = Files.list(FRAGMENTS)) {
			for (Path fragment : releng.filter(folder -> folder.getFileName().toString().startsWith("org.lithoscope.library.dl4j.")).toList()) {
				Set<String> natives = artifacts(fragment);
				assertEquals(3, natives.size(), fragment.toString());
				natives.removeAll(jars);
				assertEquals(Set.of(), natives, fragment.toString());
			}
		}
	}

	private static Set<String> artifacts(Path bundle) throws IOException {
		Set<String> artifacts = new TreeSet<>();
		ITEM.matcher(Files.readString(bundle.resolve("pom.xml"))).results()
				.forEach(match -> artifacts.add(match.group(1) + "-" + match.group(2) + ".jar"));
		return artifacts;
	}
}
