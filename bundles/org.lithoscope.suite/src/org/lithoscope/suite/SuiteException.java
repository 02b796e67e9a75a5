package org.lithoscope.suite;

import java.util.Optional;

/** A suite that cannot be read, found or run, told to a person: where, what was found, what was expected. */
public final class SuiteException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient TextPosition position;

	/** A failure that belongs to no single place in a file. */
	public SuiteException(String message) {
		this(message, (Throwable) null);
	}

	/** A failure with the reason underneath. */
	public SuiteException(String message, Throwable cause) {
		super(message, cause);
		this.position = null;
	}

	/** A failure at a place in a file, which is put before the message. */
	public SuiteException(TextPosition position, String message) {
		super(position + ": " + message);
		this.position = position;
	}

	/** Where in the file the failure is, if it is known. */
	public Optional<TextPosition> position() {
		return Optional.ofNullable(position);
	}
}
