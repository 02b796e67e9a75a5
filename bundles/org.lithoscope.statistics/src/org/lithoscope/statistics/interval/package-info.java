/**
 * Means with the uncertainty they deserve. Whatever cannot be said (an interval from one value, a test without
 * variance) is empty, never a number that only looks like one.
 */
package org.lithoscope.statistics.interval;
