package org.lithoscope.splits.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.split.Part;

/** The three divisions of boreholes that the study's runs used; each is two calls of {@link TrainTestSplit}. */
enum StudyDivision {
	/** Test first, then 0.70 / 0.85 of the rest for training: most variants. */
	A("study-a", 0.85, 0.7 / 0.85),
	/** Training first, then the rest in halves: v2.2, v2.10, v3 and some of the v2.6 series. */
	B("study-b", 0.7, 0.5),
	/** Test first, then 0.82 of the rest for training: v2.6 trained on to 100 epochs, and v2.9. */
	C("study-c", 0.85, 0.82);

	private final String id;
	private final double first;
	private final double second;

	StudyDivision(String id, double first, double second) {
		this.id = id;
		this.first = first;
		this.second = second;
	}

	/** The id of the splitter, for messages. */
	String id() {
		return id;
	}

	/** The boreholes on each side; with very few boreholes a side may be empty. */
	Map<Part, List<String>> divide(List<String> sortedBoreholes) {
		TrainTestSplit outer = TrainTestSplit.of(sortedBoreholes, first);
		Map<Part, List<String>> sides = new EnumMap<>(Part.class);
		if (this == B) {
			TrainTestSplit inner = TrainTestSplit.of(outer.test(), second);
			sides.put(Part.TRAIN, outer.train());
			sides.put(Part.VALIDATION, inner.train());
			sides.put(Part.TEST, inner.test());
		} else {
			TrainTestSplit inner = TrainTestSplit.of(outer.train(), second);
			sides.put(Part.TRAIN, inner.train());
			sides.put(Part.VALIDATION, inner.test());
			sides.put(Part.TEST, outer.test());
		}
		return sides;
	}

	/** The smallest number of boreholes that leaves no side empty. */
	int boreholesNeeded() {
		return this == B ? 4 : 3;
	}
}
