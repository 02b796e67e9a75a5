package org.lithoscope.statistics.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.statistics.outcome.Outcome;

/**
 * Holm's step-down adjustment: with m tests, the i-th smallest p is multiplied by {@code m − i + 1}, and no adjusted p
 * is smaller than that of a smaller p (Holm 1979, Scandinavian Journal of Statistics 6, 65–70). Rejecting where the
 * adjusted p is below α rejects anything wrongly with a probability of at most α, however the tests depend on each
 * other.
 */
public final class Holm {

	private Holm() {
	}

	/** A test of two of several experiments. */
	@FunctionalInterface
	public interface PairTest {

		/** The two-sided p of the difference of two experiments, {@code first < second}. */
		Outcome<Double> p(int first, int second);
	}

	/**
	 * The p of one pair among all.
	 *
	 * @param p by itself
	 * @param adjusted for the number of pairs, at least p, at most 1
	 */
	public record AdjustedP(double p, double adjusted) {
	}

	/**
	 * One of all pairs.
	 *
	 * @param first lower index of an experiment
	 * @param second higher index
	 * @param outcome withheld where the test of the pair was
	 */
	public record Pair(int first, int second, Outcome<AdjustedP> outcome) {
	}

	/**
	 * Adjusted p in the order of the given ones.
	 *
	 * @throws IllegalArgumentException if one is not a number from 0 to 1
	 */
	public static double[] adjust(double... p) {
		int[] order = IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(i -> p[i]))
				.mapToInt(i -> i).toArray();
		double[] adjusted = new double[p.length];
		double largest = 0;
		for (int i = 0; i < order.length; i++) {
			if (!(p[order[i]] >= 0 && p[order[i]] <= 1)) {
				throw new IllegalArgumentException("p = %s: expected 0 to 1".formatted(p[order[i]]));
			}
			largest = Math.max(largest, Math.min(1, (p.length - i) * p[order[i]]));
			adjusted[order[i]] = largest;
		}
		return adjusted;
	}

	/**
	 * Tests all pairs of experiments and adjusts for their number. A pair whose test is withheld still counts, as if
	 * its p were 1: leaving it out would make the others look better.
	 *
	 * @param experiments how many there are
	 */
	public static List<Pair> overPairs(int experiments, PairTest test) {
		List<Pair> pairs = new ArrayList<>();
		for (int first = 0; first < experiments; first++) {
			for (int second = first + 1; second < experiments; second++) {
				pairs.add(new Pair(first, second, test.p(first, second).map(p -> new AdjustedP(p, p))));
			}
		}
		double[] adjusted = adjust(pairs.stream()
				.mapToDouble(pair -> pair.outcome().asOptional().map(AdjustedP::p).orElse(1.0)).toArray());
		Pair[] result = new Pair[adjusted.length];
		Arrays.setAll(result, i -> {
			Pair pair = pairs.get(i);
			return new Pair(pair.first(), pair.second(), pair.outcome().map(p -> new AdjustedP(p.p(), adjusted[i])));
		});
		return List.of(result);
	}
}
