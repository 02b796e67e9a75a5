package org.lithoscope.splits.balanced;

import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;

/** One division of the groups into training, validation and test; each repeat draws a new one. */
public final class HoldoutSplitter implements Splitter {

	@Override
	public List<Fold> split(SplitRequest request) throws DataException {
		return new Holdout("holdout", request.grouping()).folds(request);
	}
}
