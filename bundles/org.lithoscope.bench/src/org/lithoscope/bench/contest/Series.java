package org.lithoscope.bench.contest;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * The turns of one contestant.
 *
 * @param contestant whose
 * @param description how it says it works
 * @param turns those that count, in order
 */
public record Series(Contestant contestant, String description, List<Turn> turns) {

	public Series {
		Objects.requireNonNull(contestant, "contestant");
		Objects.requireNonNull(description, "description");
		turns = List.copyOf(turns);
	}

	/** One number per turn. */
	public double[] values(ToDoubleFunction<Turn> value) {
		return turns.stream().mapToDouble(value).toArray();
	}

	/** The spread of one number per turn. */
	public Spread spread(ToDoubleFunction<Turn> value) {
		return Spread.of(values(value));
	}

	/**
	 * How many times as long another contestant took: one ratio per round, so that what disturbed both cancels out.
	 *
	 * @param value what is compared, for instance {@link Turn#seconds}
	 */
	public Spread advantageOver(Series other, ToDoubleFunction<Turn> value) {
		double[] mine = values(value);
		double[] theirs = other.values(value);
		double[] ratios = new double[Math.min(mine.length, theirs.length)];
		for (int i = 0; i < ratios.length; i++) {
			ratios[i] = theirs[i] / mine[i];
		}
		return Spread.of(ratios);
	}
}
