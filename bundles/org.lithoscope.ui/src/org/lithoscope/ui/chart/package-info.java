/** Thin renderers of the comparison's chart records on SWTChart; no figure is computed here. */
package org.lithoscope.ui.chart;
