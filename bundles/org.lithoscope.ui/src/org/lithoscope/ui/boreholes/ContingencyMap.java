package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.exploration.contingency.ClusterTable.Cluster;
import org.lithoscope.exploration.contingency.ClusterTable.Lithology;
import org.lithoscope.exploration.contingency.ClusterTable.Share;

/** Puts clusters and lithologies into the forms in which they leave the workbench. */
final class ContingencyMap {

	private ContingencyMap() {
	}

	/** The shares as a map, a row per cluster with its number, size and name. */
	static HeatMap of(ClusterTable table, Share share) {
		List<HeatMap.Row> rows = table.clusters().stream().map(cluster -> new HeatMap.Row(
				"%d (%,d) %s".formatted(cluster.number() + 1, cluster.samples(), cluster.name()),
				IntStream.range(0, table.lithologies().size()).mapToObj(l -> table.share(cluster, l, share)).toList()))
				.toList();
		String of = share == Share.OF_CLUSTER ? "Share of the cluster" : "Share of the lithology";
		return new HeatMap("Clusters and lithologies, %s".formatted(table.rows()), Axis.of("Lithology"),
				Axis.of("Cluster (samples)"), Axis.of(of), table.lithologies().stream().map(Lithology::name).toList(), rows, 0,
				1, List.of("%s; samples whose lithology was described.".formatted(of)));
	}

	/** The counts, a line per cluster and lithology. */
	static String csv(ClusterTable table) {
		StringBuilder text = new StringBuilder("cluster,name,lithology,samples\n");
		for (Cluster cluster : table.clusters()) {
			for (int l = 0; l < cluster.counts().length; l++) {
				text.append("%d,\"%s\",\"%s\",%d%n".formatted(cluster.number() + 1, cluster.name().replace("\"", "\"\""),
						table.lithologies().get(l).name().replace("\"", "\"\""), cluster.counts()[l]));
			}
		}
		return text.toString();
	}
}
