package org.lithoscope.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the extension points' schemas are what a newcomer copies, so they have to work. */
class SchemaExamplesTest {

	private static final Pattern EXAMPLE = Pattern.compile("<pre>(.*)</pre>", Pattern.DOTALL);

	static Stream<String> points() {
		return Stream.concat(Stream.of(ContributionKind.values()).map(ContributionKind::plural),
				Stream.of("parameterSets"));
	}

	@ParameterizedTest
	@MethodSource("points")
	void theExampleIsReadWithoutAProblem(String point) throws IOException {
		FakeBundles bundles = new FakeBundles() {
			@Override
			public URL entry(String bundle, String path) {
				return anyUrl();
			}
		};
		bundles.add("org.lithoscope.vae", """
				<extension point="org.lithoscope.core.parameterSets">
				  <parameterSet id="vae" name="Recipe">
				    <parameter id="hidden" label="Widths" type="integers" default="32,16"/>
				  </parameterSet>
				</extension>
				""");
		bundles.add("com.example", example(schema(point)));
		Registry registry = bundles.registry();
		assertEquals(List.of(), registry.problems());
		List<Contribution> found = new ArrayList<>();
		for (ContributionKind kind : ContributionKind.values()) {
			found.addAll(registry.contributions(kind));
		}
		assertEquals(point.equals("parameterSets") ? 0 : 1, found.size());
	}

	@ParameterizedTest
	@MethodSource("points")
	void everySectionIsFilled(String point) throws IOException {
		String schema = schema(point);
		assertFalse(schema.contains("[Enter"), "placeholder text");
		for (String section : List.of("since", "examples", "apiinfo", "implementation", "copyright")) {
			Matcher found = Pattern.compile("meta.section type=\"" + section
					+ "\"/>\\s*</appInfo>\\s*<documentation>\\s*(\\S[^<]*|<pre>)").matcher(schema);
			assertEquals(true, found.find(), section);
		}
	}

	@Test
	void everyExtensionPointIsDeclared() throws IOException {
		String pluginXml = read("plugin.xml");
		points().forEach(point -> assertEquals(true, pluginXml.contains("id=\"" + point + "\""), point));
	}

	private static URL anyUrl() {
		try {
			return URI.create("file:/example").toURL();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String example(String schema) {
		Matcher found = EXAMPLE.matcher(schema);
		assertEquals(true, found.find(), "the schema has an example");
		return found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	private static String schema(String point) throws IOException {
		return read("schema/" + point + ".exsd");
	}

	/** From the bundle's folder where the tests run in a checkout, else from the installed bundle. */
	private static String read(String path) throws IOException {
		Path file = Path.of("../../bundles/org.lithoscope.core").resolve(path);
		if (Files.exists(file)) {
			return Files.readString(file);
		}
		try (InputStream in = SchemaExamplesTest.class.getResourceAsStream("/" + path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
