package org.lithoscope.runner;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;

/** Which rows of a feature table stand on which side of a fold; samples with missing features are on none. */
final class FoldRows {

	private final FeatureTable features;
	private final Map<Part, int[]> rows = new EnumMap<>(Part.class);

	FoldRows(FeatureTable features, Fold fold) {
		this.features = features;
		int[] sampleOfRow = features.sampleOfRow();
		for (Part part : Part.values()) {
			rows.put(part, IntStream.range(0, sampleOfRow.length).filter(r -> fold.partOf(sampleOfRow[r]) == part)
					.toArray());
		}
	}

	/** The rows of the feature table on one side, increasing. */
	int[] of(Part part) {
		return rows.get(part);
	}

	/** The rows of the sample table on one side, increasing. */
	int[] samples(Part part) {
		int[] sampleOfRow = features.sampleOfRow();
		return IntStream.of(of(part)).map(r -> sampleOfRow[r]).toArray();
	}

	Map<Part, Integer> counts() {
		Map<Part, Integer> counts = new EnumMap<>(Part.class);
		rows.forEach((part, selected) -> counts.put(part, selected.length));
		return counts;
	}
}
