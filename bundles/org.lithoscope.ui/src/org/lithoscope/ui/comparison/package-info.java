/** The views of the Comparison perspective. */
package org.lithoscope.ui.comparison;
