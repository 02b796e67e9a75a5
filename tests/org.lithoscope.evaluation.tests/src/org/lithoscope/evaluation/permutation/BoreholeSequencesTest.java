package org.lithoscope.evaluation.permutation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;

class BoreholeSequencesTest {

	/** Two holes, upside down and mixed: A holds rows 4, 2, 0 from top to bottom, B rows 1, 3. */
	private static final SampleTable TABLE = new SampleTable(new Origin("two holes", true, List.of()),
			List.of(Borehole.alone("A"), Borehole.alone("B")), new int[] {0, 1, 0, 1, 0},
			new double[] {3, 1, 2, Double.NaN, 1}, List.of(), new int[] {-1, -1, -1, -1, -1}, List.of());
	private static final BoreholeSequences SEQUENCES = new BoreholeSequences(TABLE, new int[] {0, 1, 2, 3, 4});
	private static final int[] LABELS = {30, 1, 20, 2, 10};

	private static Set<List<Integer>> outcomes(boolean exchange) {
		SplittableRandom random = new SplittableRandom(1);
		Set<List<Integer>> outcomes = new HashSet<>();
		for (int i = 0; i < 200; i++) {
			int[] shuffled =
					exchange ? SEQUENCES.exchanged(LABELS, random) : SEQUENCES.shifted(LABELS, random);
			outcomes.add(Arrays.stream(new int[] {4, 2, 0, 1, 3}).mapToObj(row -> shuffled[row]).toList());
		}
		return outcomes;
	}

	@Test
	void shiftsTurnEveryHoleByItself() {
		assertEquals(Set.of(List.of(10, 20, 30, 1, 2), List.of(10, 20, 30, 2, 1), List.of(30, 10, 20, 1, 2),
				List.of(30, 10, 20, 2, 1), List.of(20, 30, 10, 1, 2), List.of(20, 30, 10, 2, 1)), outcomes(false));
	}

	@Test
	void exchangeLaysWholeSequencesAlongOtherHoles() {
		assertEquals(Set.of(List.of(10, 20, 30, 1, 2), List.of(1, 2, 10, 20, 30)), outcomes(true));
	}

	@Test
	void labelsStayAsFrequentAsTheyWere() {
		int[] labels = new SplittableRandom(2).ints(500, 0, 5).toArray();
		int[] holes = new SplittableRandom(3).ints(500, 0, 20).toArray();
		SampleTable table = new SampleTable(new Origin("many", true, List.of()),
				IntStream.range(0, 20).mapToObj(b -> Borehole.alone("H" + b)).toList(), holes,
				new double[500], List.of(), filled(500), List.of());
		int[] rows = IntStream.range(0, 500).toArray();
		BoreholeSequences sequences = new BoreholeSequences(table, rows);

		int[] exchanged = sequences.exchanged(labels, new SplittableRandom(4));
		int[] shifted = sequences.shifted(labels, new SplittableRandom(4));

		assertEquals(20, sequences.boreholes());
		assertArrayEquals(Arrays.stream(labels).sorted().toArray(), Arrays.stream(exchanged).sorted().toArray());
		assertArrayEquals(Arrays.stream(labels).sorted().toArray(), Arrays.stream(shifted).sorted().toArray());
		assertTrue(!Arrays.equals(labels, exchanged) && !Arrays.equals(labels, shifted));
	}

	private static int[] filled(int rows) {
		int[] none = new int[rows];
		Arrays.fill(none, -1);
		return none;
	}
}
