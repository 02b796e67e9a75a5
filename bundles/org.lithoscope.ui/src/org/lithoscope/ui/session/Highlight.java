package org.lithoscope.ui.session;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.registry.Registry.Subscription;

/**
 * What the user has picked out: an experiment, perhaps one of its runs, and samples. All views show it and any view may
 * change it. To be used in the UI thread only.
 */
public final class Highlight {

	private final Listeners listeners = new Listeners();
	private String experiment;
	private String run;
	private int[] samples = new int[0];
	private Object suite;
	private Object table;

	/** The picked experiment's name. */
	public Optional<String> experiment() {
		return Optional.ofNullable(experiment);
	}

	/** The picked run's short id; its experiment is picked too. */
	public Optional<String> run() {
		return Optional.ofNullable(run);
	}

	/** The picked samples, increasing; empty for none. */
	public int[] samples() {
		return samples.clone();
	}

	/** Whether a sample is picked. */
	public boolean contains(int sample) {
		return Arrays.binarySearch(samples, sample) >= 0;
	}

	/** Whether something of this experiment is to stand out: it is picked, or nothing is. */
	public boolean emphasises(String name) {
		return experiment == null || experiment.equals(name);
	}

	/** Picks an experiment, or none if null; its runs are not picked then. */
	public void pickExperiment(String name) {
		pickRun(name, null);
	}

	/** Picks a run of an experiment. */
	public void pickRun(String ofExperiment, String id) {
		if (!Objects.equals(experiment, ofExperiment) || !Objects.equals(run, id)) {
			experiment = ofExperiment;
			run = id;
			changed();
		}
	}

	/** Picks samples, in any order; an empty array picks none. */
	public void pickSamples(int[] picked) {
		int[] sorted = picked.clone();
		Arrays.sort(sorted);
		if (!Arrays.equals(samples, sorted)) {
			samples = sorted;
			changed();
		}
	}

	/** Picks no experiment and no run if another suite is looked at than before. */
	public void lookAtSuite(Object looked) {
		if (!Objects.equals(suite, looked)) {
			suite = looked;
			pickExperiment(null);
		}
	}

	/** Picks no samples if those of another table are looked at than before: their numbers mean others there. */
	public void lookAtTable(Object looked) {
		if (table != looked) {
			table = looked;
			pickSamples(new int[0]);
		}
	}

	/** Calls back after a change, in the UI thread. */
	public Subscription onChange(Runnable listener) {
		return listeners.add(listener);
	}

	private void changed() {
		listeners.tell();
	}
}
