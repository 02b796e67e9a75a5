/**
 * How often tests reject and intervals cover on simulated data whose truth is known, so that anyone can see whether the
 * rates are what they are said to be. {@link org.lithoscope.statistics.calibration.Scenarios} is the way in.
 */
package org.lithoscope.statistics.calibration;
