package org.lithoscope.splits.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;
import org.lithoscope.splits.groups.Group;
import org.lithoscope.splits.groups.GroupCount;
import org.lithoscope.splits.groups.GroupShortage;

/**
 * A fixed division of boreholes, whatever grouping and seed are asked for; every repeat has the same sides, so that
 * only what a run draws for itself differs.
 */
abstract class StudySplitter implements Splitter {

	private final StudyDivision division;

	StudySplitter(StudyDivision division) {
		this.division = division;
	}

	@Override
	public final List<Fold> split(SplitRequest request) throws DataException {
		List<String> boreholes =
				GroupCount.of(request.table(), Grouping.BOREHOLE).stream().map(Group::name).toList();
		if (boreholes.size() < division.boreholesNeeded()) {
			throw new GroupShortage(division.id(), division.boreholesNeeded(), Grouping.BOREHOLE, request.table())
					.asking("use splitter 'holdout'");
		}
		Map<String, Part> partOfBorehole = new HashMap<>();
		division.divide(boreholes).forEach((part, names) -> names.forEach(name -> partOfBorehole.put(name, part)));
		List<Fold> folds = new ArrayList<>();
		for (int repeat = 0; repeat < request.repeats(); repeat++) {
			folds.add(Fold.of(request.table(), Grouping.BOREHOLE, repeat, 0, partOfBorehole));
		}
		return folds;
	}
}
