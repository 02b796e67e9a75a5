/** Stored suites as the material of a comparison: one or several, complete or not, grouped by parameters. */
package org.lithoscope.comparison.stores;
