/** The commands {@code list} and {@code show}: what is installed, from the declarations alone. */
package org.lithoscope.cli.inspect;
