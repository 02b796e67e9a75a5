package org.lithoscope.data.lily.raw;

import org.lithoscope.core.data.DataException;

/** Takes sound rows; each thread has its own. */
public interface RowSink extends AutoCloseable {

	/**
	 * Takes a row.
	 *
	 * @param borehole the number of its borehole
	 * @param depth metres below the sea floor, 0 or more
	 * @param lithology the number of its lithology, −1 where none is read
	 * @param values one per quantity of the instrument; reused by the caller
	 */
	void append(int borehole, double depth, int lithology, double[] values) throws DataException;

	@Override
	void close() throws DataException;
}
