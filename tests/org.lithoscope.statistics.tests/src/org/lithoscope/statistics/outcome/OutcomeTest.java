package org.lithoscope.statistics.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OutcomeTest {

	@Test
	void statedFiguresCanBeTakenAndMapped() {
		Outcome<Integer> outcome = Outcome.stated(21);

		assertEquals(21, outcome.orElseThrow());
		assertEquals(Optional.of(21), outcome.asOptional());
		assertEquals(Outcome.stated(42), outcome.map(figure -> 2 * figure));
	}

	@Test
	void aWithheldOutcomeKeepsItsReasonThroughEverything() {
		Outcome<Integer> outcome = Outcome.withheld(Reason.TIES_ONLY, "all %d differences are zero", 5);

		assertEquals(Optional.empty(), outcome.asOptional());
		assertEquals(new Outcome.Withheld<String>(Reason.TIES_ONLY, "all 5 differences are zero"),
				outcome.map(Object::toString));
		assertEquals("all 5 differences are zero",
				assertThrows(NoSuchElementException.class, outcome::orElseThrow).getMessage());
	}
}
