/** The headless program: finds contributed commands, parses arguments, reports errors, returns exit codes. */
package org.lithoscope.cli;
