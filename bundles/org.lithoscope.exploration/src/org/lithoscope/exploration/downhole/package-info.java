/** A borehole from top to bottom: measured tracks, described lithology, clusters of several models side by side. */
package org.lithoscope.exploration.downhole;
