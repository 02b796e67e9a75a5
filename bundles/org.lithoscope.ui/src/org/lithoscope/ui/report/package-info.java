/** Reports of the open suite: one HTML page to send, or tables for a paper. */
package org.lithoscope.ui.report;
