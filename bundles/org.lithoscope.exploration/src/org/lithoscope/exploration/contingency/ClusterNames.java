package org.lithoscope.exploration.contingency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.ClusterAssignment;

/**
 * Proposes names for clusters: the lithologies that make most of them, and the features in which they differ most from
 * the other samples, for instance {@code nannofossil ooze 62 %, clay 15 %; high R, low NGR}.
 *
 * <p>A feature is called high or low when the median of the cluster lies outside the middle half of all counted
 * samples.
 */
final class ClusterNames {

	private static final int LITHOLOGIES = 2;
	private static final double WORTH_NAMING = 0.1;
	private static final int FEATURES = 2;

	private ClusterNames() {
	}

	/** A name per cluster; empty for a cluster without samples. */
	static List<String> of(SampleTable table, ClusterAssignment assignment, Part part) {
		int[] rows = assignment.encoded().rows(part);
		List<Middle> middles = middles(table, Arrays.stream(rows).map(row -> assignment.encoded().samples()[row]).toArray());
		List<String> names = new ArrayList<>();
		for (int k = 0; k < assignment.clusters(); k++) {
			int cluster = k;
			int[] members = Arrays.stream(rows).filter(row -> assignment.clusterOfRow()[row] == cluster)
					.map(row -> assignment.encoded().samples()[row]).toArray();
			names.add(members.length == 0 ? "" : name(table, members, middles));
		}
		return names;
	}

	/** Between which values the middle half of all samples lies. */
	private record Middle(NumericColumn column, double low, double high) {
	}

	private static List<Middle> middles(SampleTable table, int[] all) {
		List<Middle> middles = new ArrayList<>();
		for (NumericColumn column : table.columns()) {
			double[] sorted = sorted(column, all);
			if (sorted.length > 0) {
				middles.add(new Middle(column, sorted[sorted.length / 4], sorted[3 * sorted.length / 4]));
			}
		}
		return middles;
	}

	private static String name(SampleTable table, int[] members, List<Middle> middles) {
		String lithologies = lithologies(table, members);
		String features = features(members, middles);
		return lithologies.isEmpty() || features.isEmpty() ? lithologies + features : lithologies + "; " + features;
	}

	private static String lithologies(SampleTable table, int[] members) {
		int[] counts = new int[table.lithologies().size()];
		int described = 0;
		for (int sample : members) {
			if (table.lithologyOf(sample) >= 0) {
				counts[table.lithologyOf(sample)]++;
				described++;
			}
		}
		int total = described;
		return String.join(", ", IntStream.range(0, counts.length).boxed()
				.filter(l -> counts[l] > WORTH_NAMING * total)
				.sorted(Comparator.<Integer>comparingInt(l -> counts[l]).reversed()).limit(LITHOLOGIES)
				.map(l -> "%s %.0f %%".formatted(table.lithologies().get(l), 100.0 * counts[l] / total)).toList());
	}

	/** How far a cluster's median of one column lies from the middle of all samples, in middle halves. */
	private record Difference(String column, double size) {
	}

	private static String features(int[] members, List<Middle> middles) {
		List<Difference> differences = new ArrayList<>();
		for (Middle middle : middles) {
			double[] own = sorted(middle.column(), members);
			if (own.length == 0) {
				continue;
			}
			double low = middle.low();
			double high = middle.high();
			double median = own[own.length / 2];
			if (high > low && (median > high || median < low)) {
				differences.add(new Difference(middle.column().name(), (median - (low + high) / 2) / (high - low)));
			}
		}
		differences.sort(Comparator.<Difference>comparingDouble(d -> Math.abs(d.size())).reversed());
		return String.join(", ", differences.stream().limit(FEATURES)
				.map(d -> (d.size() > 0 ? "high " : "low ") + d.column()).toList());
	}

	private static double[] sorted(NumericColumn column, int[] samples) {
		return Arrays.stream(samples).mapToDouble(sample -> column.values()[sample])
				.filter(value -> !Double.isNaN(value)).sorted().toArray();
	}
}
