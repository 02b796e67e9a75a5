/**
 * Tables of samples in Parquet files: the reader {@code parquet}, and {@link ParquetWriter}, on the embedded database
 * DuckDB.
 *
 * <p>{@link ParquetDataReader} is the entry for reading; what the columns of a file mean is found in
 * {@link org.lithoscope.data.table}, or told by the {@code Marking} that the writer leaves in the file. An
 * {@code EmbeddedDatabase} is opened for each file and closed with it.
 */
package org.lithoscope.data.parquet;
