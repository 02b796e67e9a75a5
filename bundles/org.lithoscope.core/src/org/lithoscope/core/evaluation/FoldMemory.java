package org.lithoscope.core.evaluation;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Remembers what depends on the rows of a fold, their features and scaling, but not on the model, so that it is
 * computed once for all runs that share these and not once per run. Safe for use from many threads.
 *
 * <p>What is computed must be the same whoever asks: the key names everything it depends on besides rows, features and
 * scaling, parameters and seed included. Whether it was remembered or computed anew then changes no result.
 */
public final class FoldMemory {

	private final Map<Object, FutureTask<Object>> values = new ConcurrentHashMap<>();

	/**
	 * The value under a key; the first to ask computes it while others wait. A computation that fails leaves nothing
	 * behind, and the next to ask tries again.
	 *
	 * @param key a value such as a record of the asking class, so that classes cannot take each other's values
	 * @param computation gives an immutable value, or one that nobody changes, never null
	 */
	public <T> T once(Object key, Supplier<T> computation) {
		FutureTask<Object> own = new FutureTask<>(() -> Objects.requireNonNull(computation.get(), "value"));
		FutureTask<Object> task = values.putIfAbsent(Objects.requireNonNull(key, "key"), own);
		if (task == null) {
			task = own;
			own.run();
		}
		try {
			@SuppressWarnings("unchecked")
			T value = (T) await(task);
			return value;
		} catch (ExecutionException e) {
			values.remove(key, task);
			throw unchecked(e.getCause());
		}
	}

	/** Waits even if interrupted, since the one who computes hears of a cancel; the interrupt is kept. */
	private static Object await(FutureTask<Object> task) throws ExecutionException {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return task.get();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** The failure itself, so that whoever waited fails of the same cause as the one who computed. */
	private static RuntimeException unchecked(Throwable cause) {
		return switch (cause) {
			case Error error -> throw error;
			case RuntimeException exception -> exception;
			default -> new IllegalStateException(cause);
		};
	}
}
