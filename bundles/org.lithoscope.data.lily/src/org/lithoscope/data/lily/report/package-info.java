/** What became of the rows of an import, as records, and their text. */
package org.lithoscope.data.lily.report;
