package org.lithoscope.features;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;

/** Refuses tables without depths on behalf of feature sets that need them. */
final class NeededDepths {

	private NeededDepths() {
	}

	/** @throws DataException if no depth of the table is known */
	static void require(String featureSet, SampleTable samples) throws DataException {
		if (!DownholeOrder.anyDepth(samples)) {
			throw new DataException(("feature set %s needs the depth of samples, which %s does not tell: name the "
					+ "column that holds it, or choose another feature set").formatted(featureSet,
							samples.origin().label()));
		}
	}
}
