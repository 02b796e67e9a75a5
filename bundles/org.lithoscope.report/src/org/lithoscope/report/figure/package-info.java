/** Charts, networks and tables as parts of a page. */
package org.lithoscope.report.figure;
