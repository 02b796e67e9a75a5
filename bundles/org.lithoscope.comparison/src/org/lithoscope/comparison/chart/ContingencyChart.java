package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/**
 * Builds the map of clusters and lithologies of one run, from the tables of the evaluator {@code clustering}. Clusters of
 * different folds are different clusters, so there is a map per run and none over runs.
 */
public final class ContingencyChart {

	private static final String EVALUATOR = "clustering";
	/** With more than a hundred lithologies, those that are rare in every cluster would push the others out of sight. */
	private static final double LEAST_SHARE = 0.05;

	private ContingencyChart() {
	}

	/** What a cluster consists of. */
	private record Cluster(String name, double size, List<Double> shares) {

		int largest() {
			int largest = 0;
			for (int i = 1; i < shares.size(); i++) {
				largest = shares.get(i) > shares.get(largest) ? i : largest;
			}
			return largest;
		}
	}

	/**
	 * The share of each lithology in each cluster, clusters with the same main lithology beside each other; empty if the
	 * run does not store such tables.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public static Optional<HeatMap> of(RunRecord run, int k, Part rows) {
		Optional<ResultTable> counts = RunTables.of(run, EVALUATOR, "boreholes@" + k, rows);
		Optional<ResultTable> names = RunTables.of(run, EVALUATOR, "lithologies", rows);
		if (counts.isEmpty() || names.isEmpty() || counts.get().rows().isEmpty()) {
			return Optional.empty();
		}
		Map<Integer, String> lithologies = new TreeMap<>();
		names.get().rows().forEach(row -> lithologies.put((int) RunTables.number(names.get(), row, "code"),
				RunTables.text(names.get(), row, "lithology")));
		return Optional.of(map(run, k, rows, clusters(counts.get(), List.copyOf(lithologies.keySet())),
				List.copyOf(lithologies.values())));
	}

	private static List<Cluster> clusters(ResultTable counts, List<Integer> codes) {
		Map<Integer, double[]> byCluster = new TreeMap<>();
		for (List<String> row : counts.rows()) {
			for (String cell : RunTables.text(counts, row, "cluster:lithology:count").split(" ")) {
				String[] parts = cell.split(":");
				int column = codes.indexOf(Integer.valueOf(parts[1]));
				if (column >= 0) {
					byCluster.computeIfAbsent(Integer.valueOf(parts[0]), key -> new double[codes.size()])[column] +=
							Double.parseDouble(parts[2]);
				}
			}
		}
		List<Cluster> clusters = new ArrayList<>();
		byCluster.forEach((cluster, own) -> clusters.add(cluster(cluster, own)));
		clusters.sort(Comparator.comparingInt(Cluster::largest).thenComparing(Cluster::size, Comparator.reverseOrder()));
		return clusters;
	}

	private static Cluster cluster(int number, double[] counts) {
		double size = 0;
		for (double count : counts) {
			size += count;
		}
		List<Double> shares = new ArrayList<>();
		for (double count : counts) {
			shares.add(count / size);
		}
		return new Cluster(number < 0 ? "noise" : Integer.toString(number), size, shares);
	}

	private static HeatMap map(RunRecord run, int k, Part rows, List<Cluster> clusters, List<String> lithologies) {
		List<Integer> shown = withPeak(clusters, lithologies.size(), LEAST_SHARE, 2);
		List<Integer> rare = withPeak(clusters, lithologies.size(), Double.MIN_VALUE, LEAST_SHARE);
		if (rare.size() == 1) {
			shown = withPeak(clusters, lithologies.size(), Double.MIN_VALUE, 2);
			rare = List.of();
		}
		List<String> columns = new ArrayList<>(shown.stream().map(lithologies::get).toList());
		List<String> notes = new ArrayList<>(List.of(
				"Each row sums to 1: which lithologies a cluster of %s rows consists of.".formatted(rows.id())));
		if (!rare.isEmpty()) {
			columns.add("%d others".formatted(rare.size()));
			notes.add("Others are lithologies that make less than %s of every cluster."
					.formatted(FigureText.percent(LEAST_SHARE)));
		}
		List<HeatMap.Row> lines = new ArrayList<>();
		for (Cluster cluster : clusters) {
			List<Double> values = new ArrayList<>(shown.stream().map(cluster.shares()::get).toList());
			if (!rare.isEmpty()) {
				values.add(rare.stream().mapToDouble(cluster.shares()::get).sum());
			}
			lines.add(new HeatMap.Row("%s (%s)".formatted(cluster.name(), FigureText.whole(cluster.size())), values));
		}
		return new HeatMap("Clusters and lithologies of %s, repeat %d, fold %d, k = %d".formatted(run.experiment(),
				run.repeat() + 1, run.fold() + 1, k), Axis.of("Lithology"), Axis.of("Cluster (described samples)"),
				Axis.of("Share of the cluster"), columns, lines, 0, 1, notes);
	}

	/** The lithologies whose largest share in a cluster is so large, but smaller than {@code below}. */
	private static List<Integer> withPeak(List<Cluster> clusters, int lithologies, double from, double below) {
		return IntStream.range(0, lithologies).filter(column -> {
			double peak = clusters.stream().mapToDouble(cluster -> cluster.shares().get(column)).max().orElse(0);
			return peak >= from && peak < below;
		}).boxed().toList();
	}
}
