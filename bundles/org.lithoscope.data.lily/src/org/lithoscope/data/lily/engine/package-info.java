/** Bins, averages and joins in DuckDB, and the finished table written whole or not at all. */
package org.lithoscope.data.lily.engine;
