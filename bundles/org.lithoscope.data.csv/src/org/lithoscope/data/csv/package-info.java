/**
 * The reader {@code csv}: any delimited text table of borehole samples, plain or gzipped.
 *
 * <p>{@link org.lithoscope.data.csv.CsvDataReader} is the entry. A {@code TextFile} gives bytes, a {@code Dialect} says
 * how they are written; what the columns mean is found in {@link org.lithoscope.data.table}.
 */
package org.lithoscope.data.csv;
