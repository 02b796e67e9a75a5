/** Quantities over the epochs of training: at their best, at the end, and where training was stopped. */
package org.lithoscope.comparison.epoch;
