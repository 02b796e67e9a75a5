package org.lithoscope.runner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.scaling.Scaler;
import org.lithoscope.core.split.Fold;
import org.lithoscope.store.Component;

/**
 * The folds of a suite in scaled features: each is made once and shared by all runs with the same features and scaling,
 * with what evaluators learned of it without a model, until the last of these runs has ended. Safe for use from many
 * threads.
 */
final class ScaledFolds {

	/** What runs have to share. Folds are compared as objects: a plan has one for each. */
	private record Key(Fold fold, Component featureSet, Component scaler) {

		static Key of(PlannedRun run) {
			return new Key(run.fold(), run.experiment().featureSet().identity(),
					run.experiment().scaler().identity());
		}
	}

	/** A fold that may still have to be made. */
	private final class Shared {

		private int users;
		private ScaledFold scaled;

		/** Others that want the same fold wait here. */
		synchronized ScaledFold get(PlannedRun run) throws DataException {
			if (scaled == null) {
				PlannedExperiment experiment = run.experiment();
				Scaler scaler = registry.create(experiment.scaler().contribution(), Scaler.class);
				scaled = new ScaledFold(experiment.features(), run.fold(), scaler, experiment.scaler().parameters());
			}
			return scaled;
		}
	}

	private final Registry registry;
	private final Map<Key, Shared> folds = new HashMap<>();

	/** @param runs all that will be computed */
	ScaledFolds(Registry registry, List<PlannedRun> runs) {
		this.registry = registry;
		runs.forEach(run -> folds.computeIfAbsent(Key.of(run), key -> new Shared()).users++);
	}

	/** @throws DataException if a feature cannot be scaled in the training rows */
	ScaledFold of(PlannedRun run) throws DataException {
		Shared shared;
		synchronized (folds) {
			shared = folds.computeIfAbsent(Key.of(run), key -> new Shared());
		}
		return shared.get(run);
	}

	/** Says that a run has ended; the fold is forgotten with its last run. */
	void release(PlannedRun run) {
		synchronized (folds) {
			Shared shared = folds.get(Key.of(run));
			if (shared != null && --shared.users <= 0) {
				folds.remove(Key.of(run));
			}
		}
	}
}
