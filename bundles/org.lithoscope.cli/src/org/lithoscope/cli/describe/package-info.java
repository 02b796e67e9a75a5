/** The command {@code describe}: what is in a table of samples. */
package org.lithoscope.cli.describe;
