package org.lithoscope.runner.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/**
 * How long the runs of a store took.
 *
 * @param times one for each finished run whose time is known
 */
public record StoredTimes(List<RunTime> times) {

	/** Nothing is stored. */
	public static final StoredTimes NONE = new StoredTimes(List.of());

	/** The parameter that limits the epochs of a training, where a variant has it. */
	static final String EPOCHS = "epochs";

	/** Beyond this factor start and evaluation, which do not grow with the epochs, would falsify a scaled time. */
	private static final double COMPARABLE = 5;

	/**
	 * How long one run took.
	 *
	 * @param variant id of the variant
	 * @param seconds wall time, from preparation to the last figure
	 * @param samples how many rows all sides of its fold had together
	 * @param epochLimit how many epochs it could take at most; 0 for a variant that does not learn in epochs
	 */
	public record RunTime(String variant, double seconds, int samples, int epochLimit) {

		public RunTime {
			Objects.requireNonNull(variant, "variant");
		}

		/** How many times as much work so many samples and epochs are; what is 0 is taken as equal. */
		double factor(int otherSamples, int otherLimit) {
			return ratio(otherSamples, samples) * ratio(otherLimit, epochLimit);
		}

		/** Whether so many samples and epochs are much the same work, so that times can be scaled in proportion. */
		boolean isComparable(int otherSamples, int otherLimit) {
			double factor = factor(otherSamples, otherLimit);
			return factor <= COMPARABLE && factor >= 1 / COMPARABLE;
		}

		private static double ratio(int wanted, int known) {
			return wanted > 0 && known > 0 ? (double) wanted / known : 1;
		}
	}

	public StoredTimes {
		times = List.copyOf(times);
	}

	/** The times of all runs of a store; a suite that cannot be read is left out. */
	public static StoredTimes of(RunStore store) {
		List<RunTime> times = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		try {
			for (StoredSuite suite : store.suites()) {
				for (RunRecord run : suite.contents().finished()) {
					if (run.timings().total() > 0 && seen.add(suite.name() + run.request().shortId())) {
						times.add(timeOf(run));
					}
				}
			}
		} catch (StoreException e) {
			// an estimate from what could be read is better than none
			return new StoredTimes(times);
		}
		return new StoredTimes(times);
	}

	private static RunTime timeOf(RunRecord run) {
		int samples = run.result().rows().values().stream().mapToInt(Integer::intValue).sum();
		String limit = run.request().variant().parameters().getOrDefault(EPOCHS, "0");
		return new RunTime(run.request().variant().id(), run.timings().total(), samples, whole(limit));
	}

	/** A whole number in a text, or 0. */
	static int whole(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
	}

	/** The times of a variant's runs that were much the same work. */
	private Stream<RunTime> comparable(String variant, int samples, int epochLimit) {
		return times.stream().filter(time -> time.variant().equals(variant) && time.isComparable(samples, epochLimit));
	}

	/** How many runs of a variant are known that were much the same work. */
	public int count(String variant, int samples, int epochLimit) {
		return (int) comparable(variant, samples, epochLimit).count();
	}

	/**
	 * The mean time of those runs, in seconds, scaled in proportion to samples and epochs; empty if there is none.
	 *
	 * @param samples how many the table has; 0 where that is not known, which is then taken to be as many as stored
	 * @param epochLimit how many epochs are trained at most; 0 for a variant that does not learn in epochs
	 */
	public OptionalDouble seconds(String variant, int samples, int epochLimit) {
		return comparable(variant, samples, epochLimit)
				.mapToDouble(time -> time.seconds() * time.factor(samples, epochLimit)).average();
	}
}
