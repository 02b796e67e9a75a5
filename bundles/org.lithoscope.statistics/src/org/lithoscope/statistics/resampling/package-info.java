/**
 * Intervals by resampling groups: what a figure would be for other boreholes or sites of the same kind. Rows of one
 * group always stay together, because they are not independent.
 */
package org.lithoscope.statistics.resampling;
