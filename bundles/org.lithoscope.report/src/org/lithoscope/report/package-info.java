/**
 * Reports that can be sent: a review of stored runs as one HTML file that needs nothing else.
 *
 * <p>{@link org.lithoscope.report.Report} is the way in.
 */
package org.lithoscope.report;
