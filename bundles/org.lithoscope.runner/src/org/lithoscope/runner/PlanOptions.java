package org.lithoscope.runner;

/**
 * How a suite is planned.
 *
 * @param skipUnfit whether experiments whose features the data lack are left out with a note instead of stopping the
 *        suite; a suite may ask for it too
 */
public record PlanOptions(boolean skipUnfit) {

	/** As the suite says. */
	public static final PlanOptions DEFAULT = new PlanOptions(false);
}
