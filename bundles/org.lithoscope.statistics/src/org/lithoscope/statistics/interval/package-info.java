/**
 * Means with the uncertainty they deserve. Whatever cannot be said is not said: an interval from one value is empty, a
 * test without variance is withheld with its reason, never a number that only looks like one.
 */
package org.lithoscope.statistics.interval;
