package org.lithoscope.evaluation.clustering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.statistics.agreement.ClusterComposition;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.statistics.agreement.SharedInformation;

/** The measures that compare clusters with lithologies, and the table of what every cluster is made of. */
final class AgreementMeasures {

	private static final List<String> COLUMNS = List.of("rows", "cluster", "size", "described", "lithology", "purity",
			"second lithology", "second share");

	private AgreementMeasures() {
	}

	/**
	 * @param names the lithologies by code
	 * @param highPurity the purity from which a cluster is listed as nearly pure
	 */
	static void add(ClusteredSide side, List<String> names, double highPurity, Findings findings) {
		int[] described = side.described();
		Map<Integer, ClusterComposition> compositions = Map.of();
		if (described.length == 0) {
			findings.note("No %s row has a described lithology: only silhouette and inertia are given."
					.formatted(side.part().id()));
		} else {
			if (described.length < side.rows()) {
				findings.note("%d of %d %s rows have no described lithology; only silhouette and inertia count them."
						.formatted(side.rows() - described.length, side.rows(), side.part().id()));
			}
			ContingencyTable table = ContingencyTable.of(ClusteredSide.selected(side.lithologies(), described),
					ClusteredSide.selected(side.labels(), described));
			addMeasures(table, side.part(), side.k(), findings);
			PureClusters.add(table, side.part(), side.k(), names, highPurity, findings);
			compositions = ClusterComposition.of(table).stream()
					.collect(Collectors.toMap(ClusterComposition::clusterCode, Function.identity()));
		}
		addTable(side, compositions, names, findings);
	}

	private static void addMeasures(ContingencyTable table, Part part, int k, Findings findings) {
		PairCounts pairs = PairCounts.of(table);
		SharedInformation information = SharedInformation.of(table);
		findings.measure("ari", part, k, pairs.adjustedRand());
		findings.measure("ami", part, k, information.adjusted());
		findings.measure("nmi", part, k, information.normalized());
		findings.measure("homogeneity", part, k, information.homogeneity());
		findings.measure("completeness", part, k, information.completeness());
		findings.measure("v-measure", part, k, information.vMeasure());
		findings.measure("purity", part, k, ClusterComposition.purityOf(table));
		findings.measure("fowlkes-mallows", part, k, pairs.fowlkesMallows());
		long[] sizes = IntStream.range(0, table.classes()).mapToLong(table::classSize).toArray();
		findings.measure("lithology-bound", part, k, LithologyBound.of(sizes, k));
	}

	private static void addTable(ClusteredSide side, Map<Integer, ClusterComposition> compositions,
			List<String> names, Findings findings) {
		Map<Integer, Integer> sizes = new TreeMap<>();
		for (int label : side.labels()) {
			sizes.merge(label, 1, Integer::sum);
		}
		sizes.forEach((label, size) -> {
			String cluster = label == ClusteredSide.NOISE ? "noise" : Integer.toString(label);
			List<String> cells = compositions.containsKey(label)
					? cells(side.part(), cluster, size, compositions.get(label), names)
					: List.of(side.part().id(), cluster, Integer.toString(size), "0", "", "", "", "");
			findings.row("clusters@" + side.k(), COLUMNS, cells);
		});
	}

	private static List<String> cells(Part part, String cluster, int size, ClusterComposition composition,
			List<String> names) {
		boolean second = composition.secondClass().isPresent();
		return List.of(part.id(), cluster, Integer.toString(size), Long.toString(composition.size()),
				names.get(composition.dominantClass()), Double.toString(composition.purity()),
				second ? names.get(composition.secondClass().getAsInt()) : "",
				second ? Double.toString((double) composition.secondCount() / composition.size()) : "");
	}
}
