package org.lithoscope.clustering.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class WorkersTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7 })
	void everyTaskRunsOnce(int threads) {
		int[] runs = new int[100];
		int[] once = new int[100];
		Arrays.fill(once, 1);

		Workers.run(100, WorkContext.of(1).withThreads(threads), "counting", i -> runs[i]++);

		assertArrayEquals(once, runs);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3 })
	void aFailureReachesTheCallerAndEndsTheWork(int threads) {
		IllegalStateException failure = new IllegalStateException("task 5");
		AtomicInteger started = new AtomicInteger();

		IllegalStateException thrown = assertThrows(IllegalStateException.class,
				() -> Workers.run(1_000_000, WorkContext.of(1).withThreads(threads), "failing", i -> {
					started.incrementAndGet();
					if (i == 5) {
						throw failure;
					}
				}));

		assertSame(failure, thrown);
		assertTrue(started.get() < 1_000_000);
	}

	@Test
	void noTaskStartsAfterACancel() {
		AtomicInteger done = new AtomicInteger();
		Cancellation afterThree = () -> done.get() >= 3;

		assertThrows(CancellationException.class,
				() -> Workers.run(10, new WorkContext(new Seed(1), afterThree, (fraction, message) -> {
				}, 1), "cancelled", i -> done.incrementAndGet()));

		assertEquals(3, done.get());
	}

	@Test
	void progressGrowsToOne() {
		List<String> reports = new ArrayList<>();

		Workers.run(4, new WorkContext(new Seed(1), Cancellation.NEVER,
				(fraction, message) -> reports.add(message + " " + fraction), 1), "working", i -> {
				});

		assertEquals(List.of("working 0.25", "working 0.5", "working 0.75", "working 1.0"), reports);
	}
}
