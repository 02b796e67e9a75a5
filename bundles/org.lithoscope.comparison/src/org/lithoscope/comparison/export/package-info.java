/** Comparisons as files for other programs: CSV and JSON, the same in every locale. */
package org.lithoscope.comparison.export;
