/** The tables of a report, and the formats in which they go into papers and other programs. */
package org.lithoscope.report.table;
