package org.lithoscope.core.model;

/** A training that cannot start or cannot go on, told to a person; other runs are not affected. */
public final class TrainingException extends Exception {

	private static final long serialVersionUID = 1L;

	public TrainingException(String message) {
		super(message);
	}

	public TrainingException(String message, Throwable cause) {
		super(message, cause);
	}
}
