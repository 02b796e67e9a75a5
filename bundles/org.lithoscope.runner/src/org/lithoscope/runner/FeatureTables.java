package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.store.Component;

/** The feature tables of a suite: each is built once and shared by all experiments that use it. */
final class FeatureTables {

	/** What building gave: a table, or why there is none. */
	private record Outcome(FeatureTable table, DataException refusal) {
	}

	private final SampleTable samples;
	private final List<Fold> folds;
	private final Registry registry;
	private final Map<Component, Outcome> outcomes = new HashMap<>();
	private final Set<String> notes = new LinkedHashSet<>();

	FeatureTables(SampleTable samples, List<Fold> folds, Registry registry) {
		this.samples = samples;
		this.folds = folds;
		this.registry = registry;
	}

	/** @throws DataException if the samples lack a feature, or a fold is left without training or test rows */
	FeatureTable of(ComponentUse featureSet) throws DataException {
		Component key = featureSet.identity();
		Outcome outcome = outcomes.get(key);
		if (outcome == null) {
			outcome = build(featureSet);
			outcomes.put(key, outcome);
		}
		if (outcome.refusal() != null) {
			throw outcome.refusal();
		}
		return outcome.table();
	}

	/** What feature sets had to say, one sentence each. */
	List<String> notes() {
		return new ArrayList<>(notes);
	}

	private Outcome build(ComponentUse featureSet) {
		try {
			FeatureSet maker = registry.create(featureSet.contribution(), FeatureSet.class);
			FeatureTable table = maker.build(samples, featureSet.parameters());
			for (Fold fold : folds) {
				requireRows(table, fold);
			}
			table.notes().forEach(note -> notes.add("features %s: %s".formatted(featureSet.id(), note)));
			return new Outcome(table, null);
		} catch (DataException e) {
			return new Outcome(null, e);
		}
	}

	private static void requireRows(FeatureTable table, Fold fold) throws DataException {
		FoldRows rows = new FoldRows(table, fold);
		for (Part part : List.of(Part.TRAIN, Part.TEST)) {
			if (rows.of(part).length == 0) {
				throw new DataException(("repeat %d, fold %d of %s has no %s rows left, because all their samples lack "
						+ "one of %s: use fewer folds or features that are measured everywhere").formatted(
								fold.repeat() + 1, fold.index() + 1, table.samples().origin().title(), part.id(),
								ShortList.of(table.inputFeatures().stream().map(Feature::name).toList())));
			}
		}
	}
}
