package org.lithoscope.splits.balanced;

import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;

/**
 * Divides single samples whatever grouping is asked for, so that neighbours in a hole stand on several sides and
 * figures come out too good; there to show by how much.
 */
public final class RowSplitter implements Splitter {

	@Override
	public List<Fold> split(SplitRequest request) throws DataException {
		return new Holdout("rows", Grouping.ROW).folds(request);
	}
}
