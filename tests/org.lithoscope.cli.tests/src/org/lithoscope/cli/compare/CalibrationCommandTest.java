package org.lithoscope.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.FixedRegistry;
import org.lithoscope.cli.Terminal;
import org.lithoscope.statistics.calibration.Scenarios;

class CalibrationCommandTest {

	@TempDir
	Path directory;

	private Terminal.Outcome run(String... arguments) {
		return Terminal.pipe(FixedRegistry.sample(), directory).run(arguments);
	}

	@Test
	void everyRateStandsBesideTheNominalOne() {
		Terminal.Outcome outcome = run("calibration", "--repetitions", "100");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		// a heading, a blank line and a sum
		assertEquals(Scenarios.all().size() + 3, outcome.lines().size(), outcome.out());
		assertTrue(outcome.lines().stream().anyMatch(line -> line.matches(
				"Student's t over folds \\(not to be used so\\) +five folds of 111 sites, 3 repeats +\\d+\\.0 % +5\\.0 % +100"
						+ "  rejects too often")), outcome.out());
		assertTrue(outcome.lines().getLast().matches("\\d+ of \\d+ rates are within two standard errors of nominal\\."),
				outcome.out());
	}

	@Test
	void tooFewRepetitionsAreRefused() {
		Terminal.Outcome outcome = run("calibration", "--repetitions", "10");

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().contains("--repetitions = '10': expected a whole number of 100 or more"), outcome.err());
	}
}
