/** The command {@code report}. */
package org.lithoscope.cli.report;
