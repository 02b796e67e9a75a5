package org.lithoscope.comparison.stores;

/** Suites that cannot be compared with each other, told to a person: why, and what to do. */
public final class PairingException extends Exception {

	private static final long serialVersionUID = 1L;

	public PairingException(String message) {
		super(message);
	}
}
