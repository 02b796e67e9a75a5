/**
 * What the columns of a table mean, and tables of samples made of rows.
 *
 * <p>A reader turns its file into {@link org.lithoscope.data.table.Row}s below a
 * {@link org.lithoscope.data.table.Header}; {@link org.lithoscope.data.table.TableBuilder} recognises which column
 * tells the borehole, the depth, the lithology and which hold measurements, and collects them.
 * {@link org.lithoscope.data.table.SiteNames} tells on which site each borehole stands. Messages begin with a
 * {@link org.lithoscope.data.table.Place}.
 */
package org.lithoscope.data.table;
