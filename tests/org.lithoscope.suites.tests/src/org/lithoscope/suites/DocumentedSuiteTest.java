package org.lithoscope.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.SuiteValidator;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.testing.TestRegistry;

/** The complete example of {@code docs/suites.md}; tests run in their own folder of the checkout. */
class DocumentedSuiteTest {

	private static final Path PAGE = Path.of("..", "..", "docs", "suites.md");

	private final Registry registry = TestRegistry.open();

	@Test
	void theDocumentedExampleCanRun() throws Exception {
		assertEquals(List.of(), SuiteValidator.validate(example(), registry));
	}

	@Test
	void theDocumentedExampleHasTheExperimentsThatThePageCounts() throws Exception {
		assertEquals(
				List.of("v2.5", "annealed [beta.end=0.1, hidden=32,16]", "annealed [beta.end=0.1, hidden=64,32]",
						"annealed [beta.end=0.5, hidden=32,16]", "annealed [beta.end=0.5, hidden=64,32]",
						"annealed [beta.end=1.0, hidden=32,16]", "annealed [beta.end=1.0, hidden=64,32]"),
				ExperimentExpansion.expand(example(), registry).stream().map(ConcreteExperiment::name).toList());
	}

	private static Suite example() throws IOException, SuiteException {
		assumeTrue(Files.exists(PAGE), "there is no checkout around these tests");
		String page = Files.readString(PAGE);
		int start = page.indexOf("<?xml");
		String xml = page.substring(start, page.indexOf("```", start));
		return SuiteFiles.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "docs/suites.md");
	}
}
