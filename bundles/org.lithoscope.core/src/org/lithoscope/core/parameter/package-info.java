/** Typed parameters: declared in XML by contributions, set by suites and on the command line, read by code. */
package org.lithoscope.core.parameter;
