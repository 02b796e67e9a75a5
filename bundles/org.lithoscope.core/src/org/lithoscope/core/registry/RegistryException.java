package org.lithoscope.core.registry;

/** A component that is not installed or whose class cannot be loaded, told to a person. */
public final class RegistryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RegistryException(String message) {
		super(message);
	}

	public RegistryException(String message, Throwable cause) {
		super(message, cause);
	}
}
