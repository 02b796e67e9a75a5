package org.lithoscope.bench.contest;

/** A contestant that cannot be started or gave up; the message says which one and what it said last. */
public final class ContestException extends Exception {

	private static final long serialVersionUID = 1L;

	public ContestException(String message) {
		super(message);
	}

	public ContestException(String message, Throwable cause) {
		super(message, cause);
	}
}
