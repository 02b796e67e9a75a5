/** Bringing features to comparable scale, fitted on training rows only. */
package org.lithoscope.core.scaling;
