/** Charts as drawings of their own: SVG files for papers and slides, with fonts, axes and legends inside. */
package org.lithoscope.report.drawing;
