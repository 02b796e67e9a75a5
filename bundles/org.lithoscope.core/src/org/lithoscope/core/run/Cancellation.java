package org.lithoscope.core.run;

import java.util.concurrent.CancellationException;

/** Asked by long work, many times a second, whether it is still wanted. */
@FunctionalInterface
public interface Cancellation {

	/** Work that nobody will cancel. */
	Cancellation NEVER = () -> false;

	/** Whether the work should stop; once true, it stays true. */
	boolean isCancelled();

	/**
	 * Returns if the work is still wanted.
	 *
	 * @throws CancellationException if it is not
	 */
	default void check() {
		if (isCancelled()) {
			throw new CancellationException("cancelled");
		}
	}
}
