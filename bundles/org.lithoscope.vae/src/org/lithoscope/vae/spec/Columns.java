package org.lithoscope.vae.spec;

/**
 * Neighbouring columns of a matrix.
 *
 * @param from the first, from 0
 * @param count how many, 1 or more
 */
public record Columns(int from, int count) {

	/** One past the last. */
	public int to() {
		return from + count;
	}
}
