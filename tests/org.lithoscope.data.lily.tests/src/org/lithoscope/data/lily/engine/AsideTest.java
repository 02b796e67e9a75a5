package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AsideTest {

	@Test
	void resultIsThatOfTheWork() {
		assertEquals(3, Aside.begin(() -> 1 + 2).await());
	}

	@Test
	void memoryThatRanOutThereIsToldAsSuchHere() {
		OutOfMemoryError error = new OutOfMemoryError("Java heap space");
		Aside<Integer> work = Aside.begin(() -> {
			throw error;
		});

		assertSame(error, assertThrows(OutOfMemoryError.class, work::await));
	}

	@Test
	void failureOfTheWorkIsThrownAsItself() {
		IllegalStateException failure = new IllegalStateException("broken");
		Aside<Integer> work = Aside.begin(() -> {
			throw failure;
		});

		assertSame(failure, assertThrows(IllegalStateException.class, work::await));
	}
}
