package org.lithoscope.exploration.downhole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;

/**
 * The samples of one borehole, ordered by depth.
 *
 * @param borehole the borehole
 * @param samples the samples that have a depth, from the top down; rows of the sample table
 * @param depths their depths in metres, never decreasing
 * @param spacing the usual distance between neighbours in metres: the median; 0 for a single sample
 * @param tracks one per measured column, in the table's order
 * @param lithology what was described
 */
public record DownholeLog(Borehole borehole, int[] samples, double[] depths, double spacing, List<Track> tracks,
		IntervalColumn lithology) {

	/** Neighbours further apart than so many usual distances have a gap between them. */
	private static final double GAP = 1.6;

	public DownholeLog {
		Objects.requireNonNull(borehole, "borehole");
		Objects.requireNonNull(samples, "samples");
		Objects.requireNonNull(depths, "depths");
		tracks = List.copyOf(tracks);
		Objects.requireNonNull(lithology, "lithology");
	}

	/**
	 * The log of one borehole.
	 *
	 * @param samples its samples that have a depth, from the top down
	 * @param axes one per column of the table
	 */
	static DownholeLog of(SampleTable table, int borehole, int[] samples, List<Track.Axis> axes) {
		double[] depths = Arrays.stream(samples).mapToDouble(table::depthOf).toArray();
		List<Track> tracks = new ArrayList<>();
		for (int c = 0; c < axes.size(); c++) {
			NumericColumn column = table.columns().get(c);
			double[] values = Arrays.stream(samples).mapToDouble(r -> column.values()[r]).toArray();
			tracks.add(new Track(column.name(), column.unit(), values, axes.get(c)));
		}
		DownholeLog bare = new DownholeLog(table.boreholes().get(borehole), samples, depths, spacing(depths), tracks,
				new IntervalColumn("", List.of()));
		return new DownholeLog(bare.borehole, samples, depths, bare.spacing, tracks,
				bare.column("Lithology", table::lithologyOf));
	}

	private static double spacing(double[] depths) {
		double[] steps = IntStream.range(1, depths.length).mapToDouble(i -> depths[i] - depths[i - 1])
				.filter(step -> step > 0).sorted().toArray();
		return steps.length == 0 ? 0 : steps[steps.length / 2];
	}

	/**
	 * A column of intervals within which a code stays the same.
	 *
	 * @param name its heading
	 * @param codeOfSample the code of a sample of the table; negative for none
	 */
	public IntervalColumn column(String name, IntUnaryOperator codeOfSample) {
		List<IntervalColumn.Interval> intervals = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= samples.length; i++) {
			if (i == samples.length || isGapBefore(i)
					|| codeOfSample.applyAsInt(samples[i]) != codeOfSample.applyAsInt(samples[from])) {
				intervals.add(new IntervalColumn.Interval(top(from), base(i - 1),
						codeOfSample.applyAsInt(samples[from]), from, i));
				from = i;
			}
		}
		return new IntervalColumn(name, samples.length == 0 ? List.of() : intervals);
	}

	/** Whether nothing was measured between a sample and the one above it; true for the first. */
	public boolean isGapBefore(int index) {
		return index == 0 || depths[index] - depths[index - 1] > GAP * spacing;
	}

	/** Where the interval that a sample stands for begins, in metres. */
	public double top(int index) {
		double half = spacing / 2;
		return isGapBefore(index) ? depths[index] - half : (depths[index - 1] + depths[index]) / 2;
	}

	/** Where the interval that a sample stands for ends, in metres. */
	public double base(int index) {
		double half = spacing / 2;
		return index + 1 == depths.length || isGapBefore(index + 1) ? depths[index] + half
				: (depths[index] + depths[index + 1]) / 2;
	}

	/** The index into {@link #samples} of the sample nearest to a depth, or −1 where the borehole has none. */
	public int nearest(double depth) {
		if (depths.length == 0) {
			return -1;
		}
		int found = Arrays.binarySearch(depths, depth);
		if (found >= 0) {
			return found;
		}
		int after = -found - 1;
		if (after == 0 || after == depths.length) {
			return Math.min(after, depths.length - 1);
		}
		return depth - depths[after - 1] <= depths[after] - depth ? after - 1 : after;
	}
}
