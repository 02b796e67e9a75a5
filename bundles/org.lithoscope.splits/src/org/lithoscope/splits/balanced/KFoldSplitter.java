package org.lithoscope.splits.balanced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;
import org.lithoscope.splits.groups.Group;
import org.lithoscope.splits.groups.GroupCount;
import org.lithoscope.splits.groups.GroupShortage;

/**
 * Cross-validation over groups: every sample is tested on in exactly one fold of a repeat, and each repeat draws a new
 * partition.
 *
 * <p>Folds differ by at most the samples of the largest group. Validation groups are drawn anew for each fold among the
 * groups that are not tested on. Roberts, D. R., et al. (2017). Cross-validation strategies for data with temporal,
 * spatial, hierarchical, or phylogenetic structure. Ecography 40(8), 913-929. doi:10.1111/ecog.02881.
 */
public final class KFoldSplitter implements Splitter {

	@Override
	public List<Fold> split(SplitRequest request) throws DataException {
		int count = request.parameters().integer("folds");
		List<Group> groups = GroupCount.of(request.table(), request.grouping());
		if (groups.size() < count) {
			throw new GroupShortage("k-fold with %d folds".formatted(count), count, request.grouping(),
					request.table()).asking("use fewer folds");
		}
		List<Fold> folds = new ArrayList<>();
		for (int repeat = 0; repeat < request.repeats(); repeat++) {
			Seed seed = request.seed().stream(repeat);
			List<List<Group>> tested = EqualBins.divide(groups, count, seed.stream("test").generator());
			for (int index = 0; index < count; index++) {
				Map<String, Part> parts = parts(groups, tested.get(index), request.parameters().real("validation"),
						seed.stream("validation").stream(index));
				folds.add(Fold.of(request.table(), request.grouping(), repeat, index, parts));
			}
		}
		return folds;
	}

	private static Map<String, Part> parts(List<Group> groups, List<Group> tested, double validation, Seed seed) {
		Set<Group> test = new HashSet<>(tested);
		List<Group> rest = groups.stream().filter(group -> !test.contains(group)).toList();
		Map<String, Part> parts = Shares.divide(rest,
				Map.of(Part.TRAIN, 1 - validation, Part.VALIDATION, validation), seed.generator());
		tested.forEach(group -> parts.put(group.name(), Part.TEST));
		return parts;
	}
}
