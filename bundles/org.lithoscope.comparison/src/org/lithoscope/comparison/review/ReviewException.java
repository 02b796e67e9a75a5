package org.lithoscope.comparison.review;

/** A question that the runs at hand cannot answer, told to a person: what was asked, and what could be. */
public final class ReviewException extends Exception {

	private static final long serialVersionUID = 1L;

	public ReviewException(String message) {
		super(message);
	}
}
