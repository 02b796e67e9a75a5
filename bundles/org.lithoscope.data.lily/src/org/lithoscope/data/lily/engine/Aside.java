package org.lithoscope.data.lily.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that goes on beside its caller's. */
public final class Aside<T> {

	private final CompletableFuture<T> result;

	private Aside(CompletableFuture<T> result) {
		this.result = result;
	}

	/** Begins work. */
	public static <T> Aside<T> begin(Supplier<T> work) {
		return new Aside<>(CompletableFuture.supplyAsync(work));
	}

	/** What needs no work. */
	static <T> Aside<T> done(T result) {
		return new Aside<>(CompletableFuture.completedFuture(result));
	}

	/** Waits for the result; what the work failed with, memory that ran out above all, is thrown here as itself. */
	public T await() {
		try {
			return result.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
				case Error error -> throw error;
				case RuntimeException failure -> throw failure;
				default -> throw e;
			}
		}
	}
}
