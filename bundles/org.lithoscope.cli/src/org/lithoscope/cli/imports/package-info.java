/** The command {@code import}: raw files become a table of samples. */
package org.lithoscope.cli.imports;
