package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.runner.SuiteProgress;

class ProgressTextTest {

	@Test
	void barTellsRunsEpochsAndTimeLeft() {
		SuiteProgress.Snapshot now = new SuiteProgress.Snapshot(18, 5, 2, 1, 0, 2, 210, 0.5, 30, 34.4);

		assertEquals("[##########..........] 6/18 runs, 210 epochs, 34 s left  v2.6, repeat 1, fold 3",
				ProgressBar.line(now, "v2.6, repeat 1, fold 3"));
	}

	@Test
	void barSaysNothingOfTheTimeLeftWhileThereIsNothingToEstimateFrom() {
		SuiteProgress.Snapshot now = new SuiteProgress.Snapshot(18, 0, 0, 0, 0, 1, 0, 0, 0, Double.NaN);

		assertEquals("[....................] 0/18 runs, 0 epochs  v2.1", ProgressBar.line(now, "v2.1"));
	}

	@ParameterizedTest
	@CsvSource({ "0.04, 0.0 s", "9.94, 9.9 s", "34.4, 34 s", "59.6, 1 min 00 s", "125, 2 min 05 s",
			"11520, 3 h 12 min" })
	void durationsAreReadable(double seconds, String text) {
		assertEquals(text, Durations.text(seconds));
	}
}
