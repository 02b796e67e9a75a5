/** The command {@code run}: a suite, possibly changed by options, run and compared. */
package org.lithoscope.cli.run;
