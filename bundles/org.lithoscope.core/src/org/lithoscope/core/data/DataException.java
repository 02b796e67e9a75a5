package org.lithoscope.core.data;

/**
 * Input data that cannot be used, told to a person: what was read (file, line, column), what was found, what was
 * expected, what to do.
 */
public final class DataException extends Exception {

	private static final long serialVersionUID = 1L;

	public DataException(String message) {
		super(message);
	}

	public DataException(String message, Throwable cause) {
		super(message, cause);
	}
}
