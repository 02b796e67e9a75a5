/**
 * The reader {@code las}: well logs in the Log ASCII Standard of the Canadian Well Logging Society, one borehole per
 * file.
 *
 * <p>{@link org.lithoscope.data.las.LasDataReader} is the entry. A {@code LasParser} reads one file into a
 * {@code WellLog}; {@code CurveNames} and {@code LogUnit} make curves of different files comparable;
 * {@code LithologyIntervals} are described layers from a table beside the logs; {@code WellTable} makes one table of
 * all.
 */
package org.lithoscope.data.las;
