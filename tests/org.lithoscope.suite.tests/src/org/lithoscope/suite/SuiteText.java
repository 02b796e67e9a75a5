package org.lithoscope.suite;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.lithoscope.suite.model.Suite;

/** Suites as a person would type them. */
final class SuiteText {

	static final String DATA = "<data reader=\"surrogate\"/>";
	static final String SPLITTING = "<splitting splitter=\"k-fold\"/>";
	static final String EXPERIMENT = "<experiment variant=\"v2.6\"/>";
	static final String EVALUATOR = "<evaluator evaluator=\"clustering\"/>";

	private SuiteText() {
	}

	/** A suite named {@code test} with these children, one on each line from line 2 on. */
	static String of(String... children) {
		return "<suite:Suite xmlns:suite=\"http://lithoscope.org/suite/1.0\" name=\"test\">\n"
				+ String.join("\n", children) + "\n</suite:Suite>\n";
	}

	/** A sound suite with these experiments. */
	static Suite withExperiments(String... experiments) throws SuiteException {
		return read(of(DATA, SPLITTING, String.join("\n", experiments), EVALUATOR));
	}

	static Suite read(String text) throws SuiteException {
		return SuiteFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.suite");
	}
}
