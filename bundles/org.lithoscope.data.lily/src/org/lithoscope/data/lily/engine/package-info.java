/**
 * Bins, averages, joins and text in memory, medians and Parquet by DuckDB, and the finished table written whole or not at
 * all.
 */
package org.lithoscope.data.lily.engine;
