package org.lithoscope.description;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.lithoscope.core.data.SampleTable;

/**
 * How often each lithology was described.
 *
 * @param counts the most frequent first
 * @param undescribed how many samples have no lithology
 * @param frequent how many of the most frequent lithologies make up nine tenths of the described samples; the others
 *        are the long tail
 */
public record LithologyCounts(List<LithologyCount> counts, int undescribed, int frequent) {

	private static final double MOST = 0.9;

	/**
	 * One lithology.
	 *
	 * @param name as described
	 * @param samples how many samples have it
	 * @param share of all described samples, 0 to 1
	 * @param boreholes in how many boreholes it occurs
	 */
	public record LithologyCount(String name, int samples, double share, int boreholes) {
	}

	public LithologyCounts {
		counts = List.copyOf(counts);
	}

	static LithologyCounts of(SampleTable table) {
		int[] samples = new int[table.lithologies().size()];
		List<BitSet> boreholes = new ArrayList<>();
		table.lithologies().forEach(name -> boreholes.add(new BitSet()));
		int undescribed = 0;
		for (int row = 0; row < table.rows(); row++) {
			int code = table.lithologyOf(row);
			if (code == SampleTable.NO_LITHOLOGY) {
				undescribed++;
			} else {
				samples[code]++;
				boreholes.get(code).set(table.boreholeOf(row));
			}
		}
		int described = table.rows() - undescribed;
		List<LithologyCount> counts = new ArrayList<>();
		for (int code = 0; code < samples.length; code++) {
			counts.add(new LithologyCount(table.lithologies().get(code), samples[code],
					(double) samples[code] / Math.max(1, described), boreholes.get(code).cardinality()));
		}
		counts.sort(Comparator.comparingInt(LithologyCount::samples).reversed()
				.thenComparing(LithologyCount::name));
		return new LithologyCounts(counts, undescribed, frequent(counts, described));
	}

	private static int frequent(List<LithologyCount> counts, int described) {
		int frequent = 0;
		for (long sum = 0; frequent < counts.size() && sum < MOST * described; frequent++) {
			sum += counts.get(frequent).samples();
		}
		return frequent;
	}

	/** How many samples the long tail has. */
	public int tailSamples() {
		return counts.stream().skip(frequent).mapToInt(LithologyCount::samples).sum();
	}

	/** How many samples have a lithology. */
	public int described() {
		return counts.stream().mapToInt(LithologyCount::samples).sum();
	}
}
