/** Seeded subsamples of points, for methods whose time or memory grows with the square of their number. */
package org.lithoscope.clustering.sampling;
