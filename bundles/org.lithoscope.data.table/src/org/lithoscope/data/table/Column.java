package org.lithoscope.data.table;

import org.lithoscope.core.data.DataException;

/** Collects one column's fields. */
interface Column {

	/**
	 * Takes the column's field of a row.
	 *
	 * @throws DataException if the field is not what the column needs
	 */
	void add(Row row, int field) throws DataException;
}
