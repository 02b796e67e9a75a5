package org.lithoscope.splits.balanced;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.splits.groups.Group;
import org.lithoscope.splits.groups.GroupCount;
import org.lithoscope.splits.groups.GroupShortage;

/**
 * One division into three sides per repeat, by the splitter's parameters {@code train} and {@code validation}; the rest
 * is tested on.
 *
 * @param splitter the splitter's id, for messages
 * @param grouping what stays together
 */
record Holdout(String splitter, Grouping grouping) {

	/** Two groups make a fold; validation is then empty. */
	private static final int GROUPS = 2;

	List<Fold> folds(SplitRequest request) throws DataException {
		Map<Part, Double> fractions = fractions(request);
		List<Group> groups = GroupCount.of(request.table(), grouping);
		if (groups.size() < GROUPS) {
			throw new GroupShortage(splitter, GROUPS, grouping, request.table()).asking("");
		}
		List<Fold> folds = new ArrayList<>();
		for (int repeat = 0; repeat < request.repeats(); repeat++) {
			Map<String, Part> parts = Shares.divide(groups, fractions, request.seed().stream(repeat).generator());
			folds.add(Fold.of(request.table(), grouping, repeat, 0, parts));
		}
		return folds;
	}

	private Map<Part, Double> fractions(SplitRequest request) throws DataException {
		double train = request.parameters().real("train");
		double validation = request.parameters().real("validation");
		double test = 1 - train - validation;
		// What is left of 1 after two decimal fractions is rarely exact: 1 - 0.7 - 0.3 is 5.6e-17, not 0.
		if (test < 1e-9) {
			throw new DataException(("%s: train %s and validation %s leave nothing to test on: their sum has to be "
					+ "below 1").formatted(splitter, train, validation));
		}
		return Map.of(Part.TRAIN, train, Part.VALIDATION, validation, Part.TEST, test);
	}
}
