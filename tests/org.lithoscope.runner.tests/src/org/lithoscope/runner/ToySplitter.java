package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;

/** Group g is tested in fold g mod folds and validated in the fold before; repeats shift the groups. */
final class ToySplitter implements Splitter {

	@Override
	public List<Fold> split(SplitRequest request) {
		int count = request.parameters().integer("folds");
		List<String> groups =
				Arrays.stream(request.grouping().groupsOf(request.table())).distinct().toList();
		List<Fold> folds = new ArrayList<>();
		for (int repeat = 0; repeat < request.repeats(); repeat++) {
			for (int index = 0; index < count; index++) {
				Map<String, Part> parts = new HashMap<>();
				for (int g = 0; g < groups.size(); g++) {
					int place = (g / (repeat + 1)) % count;
					parts.put(groups.get(g), place == index ? Part.TEST
							: place == (index + 1) % count ? Part.VALIDATION : Part.TRAIN);
				}
				folds.add(Fold.of(request.table(), request.grouping(), repeat, index, parts));
			}
		}
		return folds;
	}
}
