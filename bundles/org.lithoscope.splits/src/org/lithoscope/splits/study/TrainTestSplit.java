package org.lithoscope.splits.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What scikit-learn's {@code train_test_split(names, train_size = fraction, random_state = 42)} returns.
 *
 * @param train the part of the given size, rounded down
 * @param test the rest
 */
record TrainTestSplit(List<String> train, List<String> test) {

	private static final int RANDOM_STATE = 42;

	/** Both parts come in shuffled order, which is the order a further division starts from. */
	static TrainTestSplit of(List<String> names, double trainFraction) {
		int testSize = names.size() - (int) Math.floor(trainFraction * names.size());
		List<String> shuffled = new ArrayList<>();
		Arrays.stream(new NumpyRandomState(RANDOM_STATE).permutation(names.size()))
				.forEach(index -> shuffled.add(names.get(index)));
		return new TrainTestSplit(shuffled.subList(testSize, shuffled.size()), shuffled.subList(0, testSize));
	}
}
