package org.lithoscope.vae.spec;

/** How many numbers become one. */
public enum Reduction {
	SUM,
	MEAN;

	/** What a sum over {@code count} numbers is multiplied by. */
	public double factor(int count) {
		return this == SUM ? 1.0 : 1.0 / count;
	}
}
