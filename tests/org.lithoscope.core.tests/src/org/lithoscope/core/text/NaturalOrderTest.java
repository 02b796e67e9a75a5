package org.lithoscope.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	@Test
	void numbersInNamesCountAsNumbers() {
		List<String> names = new ArrayList<>(List.of("v2.10", "v3", "v2.9", "mad", "v2.6.7", "v2.6", "v1", "v2"));
		names.sort(new NaturalOrder());
		assertEquals(List.of("mad", "v1", "v2", "v2.6", "v2.6.7", "v2.9", "v2.10", "v3"), names);
	}

	@Test
	void theOrderIsTotal() {
		List<String> names = List.of("a1", "a01", "a", "b", "", "10", "9", "a1b");
		for (String a : names) {
			for (String b : names) {
				int forth = Integer.signum(new NaturalOrder().compare(a, b));
				assertEquals(-forth, Integer.signum(new NaturalOrder().compare(b, a)), a + " and " + b);
				assertEquals(a.equals(b), forth == 0, a + " and " + b);
			}
		}
		List<String> shuffled = new ArrayList<>(names);
		Collections.reverse(shuffled);
		shuffled.sort(new NaturalOrder());
		assertTrue(shuffled.indexOf("9") < shuffled.indexOf("10"));
	}
}
