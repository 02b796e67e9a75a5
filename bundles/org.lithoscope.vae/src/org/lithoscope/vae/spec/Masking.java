package org.lithoscope.vae.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Inputs that are hidden at random while learning, so that the network learns to do without them: as in a denoising
 * autoencoder (Vincent et al. 2008, doi:10.1145/1390156.1390294), what is to be reconstructed is complete. A hidden
 * input is 0, which is the mean of a standardised feature. Nothing is hidden in inference mode.
 *
 * @param rate the probability that the features of a group are hidden in a row, in (0, 1)
 * @param groups input columns, from 0, that are hidden together; each column in one group at most
 */
public record Masking(double rate, List<List<Integer>> groups) {

	public Masking {
		if (!(rate > 0 && rate < 1)) {
			throw new IllegalArgumentException("the rate of masking must lie in (0, 1), not " + rate);
		}
		groups = groups.stream().map(List::copyOf).toList();
		Set<Integer> seen = new HashSet<>();
		for (List<Integer> group : groups) {
			for (int column : group) {
				if (column < 0 || !seen.add(column)) {
					throw new IllegalArgumentException(("column %d cannot be masked in groups %s: expected columns"
							+ " from 0 on, each once").formatted(column, groups));
				}
			}
		}
		if (seen.isEmpty()) {
			throw new IllegalArgumentException("masking needs at least one column");
		}
	}

	/** Each of so many inputs is hidden for itself. */
	public static Masking ofEach(int inputs, double rate) {
		return new Masking(rate, IntStream.range(0, inputs).mapToObj(List::of).toList());
	}

	/** These columns are hidden together. */
	public static Masking ofBlock(List<Integer> columns, double rate) {
		return new Masking(rate, List.of(columns));
	}

	/** A few words for messages. */
	public String label() {
		return "hidden inputs";
	}

	/** The largest column that is ever hidden. */
	int lastColumn() {
		return groups.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElseThrow();
	}
}
