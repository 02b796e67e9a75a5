/**
 * From run records to what a person compares: summaries with intervals, and tables of them; no user interface.
 *
 * <p>{@link org.lithoscope.comparison.Comparison} is the way in.
 */
package org.lithoscope.comparison;
