package org.lithoscope.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ShortListTest {

	@Test
	void tenNamesAreAllShown() {
		assertEquals("0, 1, 2, 3, 4, 5, 6, 7, 8, 9", ShortList.of(names(10)));
	}

	@Test
	void theEleventhAndLaterAreCounted() {
		assertEquals("0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 1 more", ShortList.of(names(11)));
	}

	@Test
	void noNamesGiveNoText() {
		assertEquals("", ShortList.of(List.of()));
	}

	private static List<String> names(int count) {
		return IntStream.range(0, count).mapToObj(Integer::toString).toList();
	}
}
