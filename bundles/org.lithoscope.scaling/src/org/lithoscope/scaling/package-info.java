/**
 * Scalers that treat every feature for itself: a transform, a centre and a scale, learned from training rows and
 * reported in words.
 */
package org.lithoscope.scaling;
