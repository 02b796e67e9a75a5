package org.lithoscope.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class FoldMemoryTest {

	private record Key(String name) {
	}

	private final FoldMemory memory = new FoldMemory();
	private final AtomicInteger computations = new AtomicInteger();

	@Test
	void equalKeysAreComputedOnce() {
		assertEquals(1, memory.once(new Key("a"), computations::incrementAndGet));
		assertEquals(1, memory.once(new Key("a"), computations::incrementAndGet));
		assertEquals(2, memory.once(new Key("b"), computations::incrementAndGet));
	}

	@Test
	void manyWhoAskAtATimeGetTheOneValue() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		Callable<Object> asking = () -> {
			start.await();
			return memory.once(new Key("slow"), () -> {
				computations.incrementAndGet();
				pause();
				return new Object();
			});
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<Object>> answers = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				answers.add(threads.submit(asking));
			}
			start.countDown();
			for (Future<Object> answer : answers) {
				assertSame(answers.get(0).get(), answer.get());
			}
		}
		assertEquals(1, computations.get());
	}

	@Test
	void aFailedComputationIsToldAsItIsAndTriedAgain() {
		CancellationException cancelled = new CancellationException();

		assertSame(cancelled, assertThrows(CancellationException.class, () -> memory.once(new Key("a"), () -> {
			throw cancelled;
		})));
		assertEquals(7, memory.once(new Key("a"), () -> 7));
	}

	@Test
	void aComputationMayAskForAnotherValue() {
		assertEquals(3, memory.once(new Key("outer"), () -> 1 + memory.once(new Key("inner"), () -> 2)));
	}

	private static void pause() {
		try {
			Thread.sleep(20);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
