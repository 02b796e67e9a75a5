package org.lithoscope.comparison.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.pair.Design;
import org.lithoscope.comparison.pair.Thresholds;

class ProspectsTest {

	/** Five folds of 111 sites, repeated three times, with the row counts of the study's folds. */
	private static final Prospects STUDY = new Prospects(new Design(5, 3), 0.2966, 111, "site", Thresholds.USUAL);

	@Test
	void theSpreadOfTheStudysFoldsHidesADifferenceOfAHundredth() {
		Prospect prospect = STUDY.at("v2.6.7 - v2.6.6", 0.0149);

		assertTrue(prospect.power().orElseThrow() < 0.3);
		assertTrue(prospect.detectable().orElseThrow() > 0.02);
		assertTrue(STUDY.sentence(prospect).matches("At a spread of 0\\.015 between folds, no number of repeats would show a "
				+ "difference of 0\\.01; about \\d+ times as many sites would \\(\\d+ instead of 111\\)\\."),
				STUDY.sentence(prospect));
	}

	@Test
	void aSmallSpreadShowsItWithWhatIsPlanned() {
		Prospect prospect = STUDY.at("", 0.003);

		assertEquals("no more than planned", STUDY.need(prospect));
		assertTrue(STUDY.sentence(prospect).startsWith("At a spread of 0.003 between folds, a true difference of 0.01 would "
				+ "be shown with a probability of "), STUDY.sentence(prospect));
	}

	@Test
	void inBetweenMoreRepeatsAreEnough() {
		Prospects once = new Prospects(new Design(5, 1), 0.2966, 111, "site", Thresholds.USUAL);
		Prospect prospect = once.at("", 0.006);

		assertTrue(once.need(prospect).matches("\\d+ repeats"), once.need(prospect));
		assertTrue(once.sentence(prospect).contains("repeats instead of 1 would show it"), once.sentence(prospect));
	}

	@Test
	void theDetectableDifferenceIsShownWithTheWantedProbability() {
		double detectable = STUDY.at("", 0.02).detectable().orElseThrow();
		Prospects wanting = new Prospects(STUDY.design(), STUDY.testToTrain(), STUDY.groups(), STUDY.group(),
				Thresholds.USUAL.detecting(detectable));

		assertEquals(0.8, wanting.at("", 0.02).power().orElseThrow(), 1e-6);
	}

	@Test
	void withoutSpreadNothingIsSaid() {
		Prospect prospect = STUDY.at("", 0);

		assertEquals("-", STUDY.need(prospect));
		assertTrue(STUDY.sentence(prospect).startsWith("Nothing can be said about a difference of 0.01: "),
				STUDY.sentence(prospect));
	}
}
