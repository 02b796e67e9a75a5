package org.lithoscope.core.split;

import java.util.List;

import org.lithoscope.core.data.DataException;

/** A way of dividing samples into folds; contributed to {@code org.lithoscope.core.splitters}. */
public interface Splitter {

	/**
	 * All folds of all repeats, ordered by repeat, then index. The same request gives the same folds.
	 *
	 * @throws DataException if the table has too few groups for what is asked; the message says how many there are
	 */
	List<Fold> split(SplitRequest request) throws DataException;
}
