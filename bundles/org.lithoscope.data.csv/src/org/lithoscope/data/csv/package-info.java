/**
 * The reader {@code csv}: any delimited text table of borehole samples, plain or gzipped.
 *
 * <p>{@link org.lithoscope.data.csv.CsvDataReader} is the entry. A {@code TextFile} gives bytes, a {@code Dialect} says
 * how they are written, {@code Header} and {@code ColumnRoles} say what the columns mean, {@code TableBuilder} collects
 * the rows, and {@code SiteNames} tells on which site each borehole stands.
 */
package org.lithoscope.data.csv;
