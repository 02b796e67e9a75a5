package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.lithoscope.data.lily.Instrument;

class ReadingProgressTest {

	@Test
	void isToldAtOnceAndThenNoMoreThanTenTimesASecond() {
		List<String> told = new ArrayList<>();
		AtomicLong nanos = new AtomicLong(7);
		ReadingProgress progress = new ReadingProgress((fraction, message) -> told.add(message), 4000, nanos::get);
		for (int block = 1; block <= 4000; block++) {
			progress.read(Instrument.GRA, block, 10 * block);
			nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
		}
		assertEquals(40, told.size());
		assertTrue(told.get(0).startsWith("reading GRA: 10 rows"), told.get(0));
		assertTrue(told.get(20).startsWith("reading GRA: 20,010 rows, 0.0 million rows/s, about 2 s left"), told.get(20));
	}
}
