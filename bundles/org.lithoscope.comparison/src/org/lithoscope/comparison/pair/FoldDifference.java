package org.lithoscope.comparison.pair;

import java.util.Objects;

/**
 * Two experiments on one fold.
 *
 * @param fold the hash of the fold
 * @param repeat the repetition in which the baseline ran it first, from 0
 * @param index within that repetition, from 0
 * @param candidate the candidate's mean over its seeds
 * @param baseline the baseline's mean over its seeds
 * @param difference candidate minus baseline
 */
public record FoldDifference(String fold, int repeat, int index, double candidate, double baseline,
		double difference) {

	public FoldDifference {
		Objects.requireNonNull(fold, "fold");
	}
}
