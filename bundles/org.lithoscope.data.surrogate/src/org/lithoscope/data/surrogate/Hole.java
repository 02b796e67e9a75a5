package org.lithoscope.data.surrogate;

import org.lithoscope.core.data.Borehole;

/**
 * A hole to be cored.
 *
 * @param samples how many it yields, 1 or more
 * @param relativeLength its samples divided by the mean of all holes
 */
record Hole(Borehole borehole, int samples, double relativeLength) {
}
