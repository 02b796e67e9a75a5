/**
 * Experiment suites: reading and writing {@code *.suite} files, checking them against what is installed, and expanding
 * grids to single experiments. The model itself is in {@link org.lithoscope.suite.model}.
 */
package org.lithoscope.suite;
