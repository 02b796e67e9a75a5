/** The sections of a report in their order. */
package org.lithoscope.report.page;
