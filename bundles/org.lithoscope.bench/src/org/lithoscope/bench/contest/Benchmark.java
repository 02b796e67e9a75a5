package org.lithoscope.bench.contest;

import java.util.List;
import java.util.Objects;

/**
 * Work that contestants do in turn.
 *
 * @param name what is typed to choose it, for instance {@code k-means}
 * @param title what one turn is
 * @param result what a turn finds, for instance {@code inertia}; empty if it does not matter
 * @param rules how often it is done
 * @param contestants in the order in which they take turns
 */
public record Benchmark(String name, String title, String result, Rules rules, List<Contestant> contestants) {

	public Benchmark {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(result, "result");
		Objects.requireNonNull(rules, "rules");
		contestants = List.copyOf(contestants);
	}

	/**
	 * How often a turn is taken.
	 *
	 * @param warmUp turns of each contestant that do not count, 0 or more
	 * @param rounds turns of each contestant that count, 1 or more
	 * @param fresh whether every turn is the first one of a new process, so that compiling is part of it
	 */
	public record Rules(int warmUp, int rounds, boolean fresh) {

		public Rules {
			if (warmUp < 0 || rounds < 1 || fresh && warmUp > 0) {
				throw new IllegalArgumentException("%d warm-up turns, %d rounds".formatted(warmUp, rounds));
			}
		}

		/** Turns in one process per contestant. */
		public static Rules warm(int warmUp, int rounds) {
			return new Rules(warmUp, rounds, false);
		}

		/** Turns in a new process each. */
		public static Rules fresh(int rounds) {
			return new Rules(0, rounds, true);
		}
	}
}
