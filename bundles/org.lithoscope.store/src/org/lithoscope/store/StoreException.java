package org.lithoscope.store;

/** A run store that cannot be read or written, told to a person: what was found and what to do. */
public final class StoreException extends Exception {

	private static final long serialVersionUID = 1L;

	public StoreException(String message) {
		super(message);
	}

	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
