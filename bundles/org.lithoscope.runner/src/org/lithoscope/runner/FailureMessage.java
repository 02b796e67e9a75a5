package org.lithoscope.runner;

import java.io.IOException;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.store.StoreException;

/** Says in one sentence why a run broke off. */
final class FailureMessage {

	private FailureMessage() {
	}

	static String of(Throwable failure) {
		return switch (failure) {
			case TrainingException told -> told.getMessage();
			case DataException told -> told.getMessage();
			case StoreException told -> told.getMessage();
			case RegistryException told -> told.getMessage();
			case IOException io -> "the trained model cannot be written: " + io;
			case OutOfMemoryError memory -> ("memory ran out (%s): use fewer workers, or set LITHOSCOPE_HEAP to "
					+ "more than now, for instance 8g").formatted(memory.getMessage());
			case StackOverflowError overflow -> "the variant or an evaluator calls itself without end";
			case LinkageError linkage -> "a class is missing or does not fit, %s: check the bundles' imports"
					.formatted(linkage);
			default -> "unexpected error, %s: please report it to the author of the variant or evaluator"
					.formatted(failure);
		};
	}
}
