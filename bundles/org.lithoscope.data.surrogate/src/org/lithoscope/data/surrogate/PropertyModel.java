package org.lithoscope.data.surrogate;

import java.util.List;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.run.Seed;

/** Draws the measured properties of a table, site by site. */
interface PropertyModel {

	/**
	 * Draws the properties of one site's samples.
	 *
	 * @param firstRow the table's row of the site's first sample
	 */
	void measure(SiteLog log, int firstRow, Seed seed);

	/** The columns, once all sites are measured. */
	List<NumericColumn> columns();
}
