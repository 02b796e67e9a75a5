package org.lithoscope.core.parameter;

/** A parameter that does not exist or a value outside its range; the message names both and what is allowed. */
public final class ParameterException extends Exception {

	private static final long serialVersionUID = 1L;

	public ParameterException(String message) {
		super(message);
	}
}
