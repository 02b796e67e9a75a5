package org.lithoscope.evaluation.clustering;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.statistics.agreement.ClusterComposition;
import org.lithoscope.statistics.agreement.ContingencyTable;

/** Clusters that consist almost only of one lithology, put together by that lithology. */
final class PureClusters {

	private static final List<String> COLUMNS =
			List.of("rows", "lithology", "clusters", "samples", "of the lithology", "purity", "best purity", "found");

	private PureClusters() {
	}

	/**
	 * Adds the table {@code pure@k} and the measure {@code pure-share}.
	 *
	 * @param names the lithologies by code
	 * @param least the purity from which a cluster counts
	 */
	static void add(ContingencyTable table, Part part, int k, List<String> names, double least, Findings findings) {
		Map<Integer, List<ClusterComposition>> pure = ClusterComposition.of(table).stream()
				.filter(cluster -> cluster.purity() >= least)
				.sorted(Comparator.comparingLong(ClusterComposition::dominantCount).reversed())
				.collect(Collectors.groupingBy(ClusterComposition::dominantClass, LinkedHashMap::new,
						Collectors.toList()));
		long inPureClusters = 0;
		for (List<ClusterComposition> clusters : pure.values()) {
			inPureClusters += clusters.stream().mapToLong(ClusterComposition::size).sum();
		}
		findings.measure("pure-share", part, k, (double) inPureClusters / table.total());
		pure.forEach((lithology, clusters) -> findings.row("pure@" + k, COLUMNS,
				cells(part, names.get(lithology), sizeOf(table, lithology), clusters)));
	}

	private static long sizeOf(ContingencyTable table, int lithology) {
		int index = 0;
		while (table.classCode(index) != lithology) {
			index++;
		}
		return table.classSize(index);
	}

	private static List<String> cells(Part part, String lithology, long lithologySize,
			List<ClusterComposition> clusters) {
		long samples = clusters.stream().mapToLong(ClusterComposition::size).sum();
		long matching = clusters.stream().mapToLong(ClusterComposition::dominantCount).sum();
		double best = clusters.stream().mapToDouble(ClusterComposition::purity).max().orElseThrow();
		return List.of(part.id(), lithology, Integer.toString(clusters.size()), Long.toString(samples),
				Long.toString(matching), Double.toString((double) matching / samples), Double.toString(best),
				Double.toString((double) matching / lithologySize));
	}
}
