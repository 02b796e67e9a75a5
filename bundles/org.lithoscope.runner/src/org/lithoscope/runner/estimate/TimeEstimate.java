package org.lithoscope.runner.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.DataSource;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;

/**
 * How long a suite may take if nothing of it is stored yet.
 *
 * <p>The time of an experiment is the mean of those stored runs of its variant that had between a fifth and five times
 * its samples × epochs, scaled in proportion. Where there is none, it is samples × epochs × {@link #SECONDS_PER_SAMPLE_EPOCH}. Trainings
 * that stop early take less, so that this is rather too long than too short.
 *
 * @param seconds wall time of all runs that can be estimated, shared among the workers
 * @param stored how many stored runs the estimate rests on
 * @param guessed variants of which no run is stored, whose time comes from samples and epochs
 * @param unknown variants whose time cannot be told at all
 */
public record TimeEstimate(double seconds, int stored, Set<String> guessed, Set<String> unknown) {

	/**
	 * Seconds for one sample of the table in one epoch, evaluation included: 18 runs of the suite {@code quick} (40,000
	 * samples, 56 epochs on average) took 34.6 s of one processor, see docs/performance.md.
	 */
	public static final double SECONDS_PER_SAMPLE_EPOCH = 34.6 / 18 / 40_000 / 56;

	/** The parameter of readers that make samples, which says how many. */
	private static final String SAMPLES = "samples";
	private static final int MINUTE = 60;
	private static final int HOUR = 3600;
	/** Up to so many of a unit the smaller unit is used. */
	private static final int MANY = 2;

	public TimeEstimate {
		guessed = Set.copyOf(guessed);
		unknown = Set.copyOf(unknown);
	}

	/**
	 * The estimate for a suite.
	 *
	 * @param runsPerExperiment folds × repeats, 1 or more
	 * @param workers how many runs are computed at a time, 1 or more
	 * @throws SuiteException if the suite's grids are too large
	 */
	public static TimeEstimate of(Suite suite, Registry registry, StoredTimes times, int runsPerExperiment, int workers)
			throws SuiteException {
		int samples = samples(suite, registry);
		double total = 0;
		int stored = 0;
		Set<String> counted = new TreeSet<>();
		Set<String> guessed = new TreeSet<>();
		Set<String> unknown = new TreeSet<>();
		for (ConcreteExperiment experiment : ExperimentExpansion.expand(suite, registry)) {
			String variant = experiment.variant();
			int limit = epochLimit(experiment, registry);
			OptionalDouble known = times.seconds(variant, samples, limit);
			if (known.isPresent()) {
				total += known.getAsDouble();
				stored += counted.add(variant) ? times.count(variant, samples, limit) : 0;
			} else if (samples > 0 && limit > 0) {
				total += samples * (double) limit * SECONDS_PER_SAMPLE_EPOCH;
				guessed.add(variant);
			} else {
				unknown.add(variant);
			}
		}
		return new TimeEstimate(total * runsPerExperiment / workers, stored, guessed, unknown);
	}

	/** How many samples the suite's table has, where that is a setting of its reader; 0 elsewhere. */
	private static int samples(Suite suite, Registry registry) {
		DataSource data = suite.getData();
		if (data == null || data.getReader() == null) {
			return 0;
		}
		Optional<Contribution> reader = registry.find(ContributionKind.READER, data.getReader());
		return reader.flatMap(contribution -> contribution.parameter(SAMPLES))
				.map(declared -> StoredTimes.whole(data.getSettings().stream()
						.filter(setting -> SAMPLES.equals(setting.getParameter())).map(Setting::getValue).findFirst()
						.orElse(declared.defaultValue()).strip()))
				.orElse(0);
	}

	private static int epochLimit(ConcreteExperiment experiment, Registry registry) {
		String set = experiment.settings().get(StoredTimes.EPOCHS);
		return StoredTimes.whole(set != null ? set.strip()
				: registry.find(ContributionKind.VARIANT, experiment.variant())
						.flatMap(variant -> variant.parameter(StoredTimes.EPOCHS)).map(declared -> declared.defaultValue())
						.orElse(""));
	}

	/** The estimate in words, with what it rests on. */
	public String text() {
		List<String> bases = new ArrayList<>();
		if (stored > 0) {
			bases.add(stored == 1 ? "1 stored run" : "%,d stored runs".formatted(stored));
		}
		if (!guessed.isEmpty()) {
			bases.add("samples × epochs × %.1f µs for %s, of which no like run is stored".formatted(
					SECONDS_PER_SAMPLE_EPOCH * 1e6, some(guessed)));
		}
		String rest = unknown.isEmpty() ? "" : "%s: not known before a first run is stored".formatted(some(unknown));
		if (bases.isEmpty()) {
			return rest;
		}
		return "about %s, estimated from %s%s".formatted(duration(seconds), String.join(" and ", bases),
				rest.isEmpty() ? "" : "; " + rest);
	}

	private static String some(Set<String> variants) {
		List<String> sorted = variants.stream().sorted().toList();
		return sorted.size() <= MANY ? String.join(" and ", sorted) : "%d variants".formatted(sorted.size());
	}

	private static String duration(double seconds) {
		if (seconds < MANY * MINUTE) {
			return "%d s".formatted(Math.max(1, Math.round(seconds)));
		}
		return seconds < MANY * HOUR ? "%d min".formatted(Math.round(seconds / MINUTE))
				: "%.1f h".formatted(seconds / HOUR);
	}
}
