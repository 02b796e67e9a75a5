package org.lithoscope.statistics.calibration;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A method on data that are made so that the truth is known.
 *
 * @param id unique, for instance {@code corrected-t/folds-15}
 * @param method what is looked at, for people
 * @param data what it is given, for people
 * @param event what is counted
 * @param nominal how often it should happen, above 0 and below 1
 * @param weight how many times as long as an ordinary scenario it takes; it is repeated as many times less often
 * @param happens whether it happens with the data made from a seed; callable from several threads
 */
public record Scenario(String id, String method, String data, Event event, double nominal, int weight,
		IntPredicate happens) {

	/** What is counted. */
	public enum Event {
		/** A test finds a difference where there is none. */
		FALSE_POSITIVE,
		/** A test finds a difference that is there. */
		DETECTION,
		/** An interval holds the true value. */
		COVERAGE
	}

	public Scenario {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(method, "method");
		Objects.requireNonNull(data, "data");
		Objects.requireNonNull(event, "event");
		Objects.requireNonNull(happens, "happens");
		if (!(nominal > 0 && nominal < 1) || weight < 1) {
			throw new IllegalArgumentException("nominal %s, weight %d".formatted(nominal, weight));
		}
	}

	/** A false positive of a test at level 5 %. */
	static Scenario rejects(String id, String method, String data, IntPredicate happens) {
		return new Scenario(id, method, data, Event.FALSE_POSITIVE, 0.05, 1, happens);
	}

	/** Coverage of a 95 % interval. */
	static Scenario covers(String id, String method, String data, int weight, IntPredicate happens) {
		return new Scenario(id, method, data, Event.COVERAGE, 0.95, weight, happens);
	}

	/**
	 * Simulates with the seeds 0, 1, 2 …, so that the rate is the same whenever and wherever it is asked for.
	 *
	 * @param repetitions of an ordinary scenario, 1 or more
	 */
	public Rate simulate(int repetitions) {
		int own = Math.max(1, repetitions / weight);
		return new Rate(IntStream.range(0, own).parallel().filter(happens).count() / (double) own, nominal, own);
	}
}
