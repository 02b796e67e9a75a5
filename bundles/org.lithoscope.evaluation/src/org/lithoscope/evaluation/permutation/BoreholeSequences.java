package org.lithoscope.evaluation.permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;

/**
 * Labels of samples as sequences down boreholes, and two ways of shuffling them that leave the sequences whole. Samples
 * of a hole are ordered by depth, those without one by their row.
 */
final class BoreholeSequences {

	/** Per place, hole after hole and downwards, the index of the sample. */
	private final int[] order;
	/** Where each hole begins in {@link #order}, and the end. */
	private final int[] starts;

	/** @param samples per sample its row of the table */
	BoreholeSequences(SampleTable table, int[] samples) {
		this.order = IntStream.range(0, samples.length).boxed()
				.sorted(Comparator.<Integer>comparingInt(i -> table.boreholeOf(samples[i]))
						.thenComparingDouble(i -> table.depthOf(samples[i])).thenComparingInt(i -> samples[i]))
				.mapToInt(i -> i).toArray();
		List<Integer> begins = new ArrayList<>();
		for (int place = 0; place < order.length; place++) {
			if (place == 0 || table.boreholeOf(samples[order[place]]) != table.boreholeOf(samples[order[place - 1]])) {
				begins.add(place);
			}
		}
		begins.add(order.length);
		this.starts = begins.stream().mapToInt(begin -> begin).toArray();
	}

	int boreholes() {
		return starts.length - 1;
	}

	/** Turns the labels of every hole by a random number of samples; what leaves at the bottom enters at the top. */
	int[] shifted(int[] labels, RandomGenerator random) {
		int[] shifted = new int[labels.length];
		for (int hole = 0; hole < boreholes(); hole++) {
			int begin = starts[hole];
			int length = starts[hole + 1] - begin;
			int offset = random.nextInt(length);
			for (int i = 0; i < length; i++) {
				shifted[order[begin + (i + offset) % length]] = labels[order[begin + i]];
			}
		}
		return shifted;
	}

	/**
	 * Strings the label sequences of all holes together in a random order of holes and lays them along the holes in
	 * their own order: a hole gets labels that belong to others, and every label stays as frequent as it was.
	 */
	int[] exchanged(int[] labels, RandomGenerator random) {
		int[] holes = IntStream.range(0, boreholes()).toArray();
		for (int i = holes.length - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			int hole = holes[other];
			holes[other] = holes[i];
			holes[i] = hole;
		}
		int[] exchanged = new int[labels.length];
		int place = 0;
		for (int hole : holes) {
			for (int from : Arrays.copyOfRange(order, starts[hole], starts[hole + 1])) {
				exchanged[order[place++]] = labels[from];
			}
		}
		return exchanged;
	}
}
