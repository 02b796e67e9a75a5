package org.lithoscope.comparison.audit;

/**
 * How often figures of the same test rows have been shown from a store.
 *
 * @param looks how often in all, the present one included; 0 where it is not known
 * @param sets how many different sets of runs were seen by them: every new set after the first is a chance to choose by
 *        test figures
 */
public record TestLooks(int looks, int sets) {

	/** Nobody counted. */
	public static final TestLooks UNKNOWN = new TestLooks(0, 0);
}
