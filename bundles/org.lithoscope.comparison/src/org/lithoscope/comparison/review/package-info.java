/**
 * A whole review of stored runs, as the command line, reports and views show it.
 *
 * <p>{@link org.lithoscope.comparison.review.Reviewer} is the way in, {@link org.lithoscope.comparison.review.Review}
 * what comes out.
 */
package org.lithoscope.comparison.review;
