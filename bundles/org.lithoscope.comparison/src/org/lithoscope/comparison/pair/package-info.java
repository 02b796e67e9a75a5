/**
 * Experiments compared in pairs, fold by fold: intervals, tests, power, and the verdict in words.
 *
 * <p>{@link org.lithoscope.comparison.pair.Jury} is the way in; {@link org.lithoscope.comparison.pair.SuiteVerdict} is
 * what it finds.
 */
package org.lithoscope.comparison.pair;
