package org.lithoscope.exploration.contingency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.ClusterAssignment;

/**
 * How many samples each cluster shares with each lithology.
 *
 * @param rows which rows were counted, in words
 * @param lithologies the lithologies that occur, the largest first
 * @param clusters the clusters that hold samples, the largest first
 */
public record ClusterTable(String rows, List<Lithology> lithologies, List<Cluster> clusters) {

	/**
	 * A lithology as a column.
	 *
	 * @param code as in {@link SampleTable#lithologyOf}
	 * @param name its name
	 * @param samples how many counted samples it has
	 */
	public record Lithology(int code, String name, int samples) {
	}

	/**
	 * A cluster as a row.
	 *
	 * @param number from 0
	 * @param name what it might be called, see {@link ClusterNames}
	 * @param counts per lithology of the table
	 * @param samples how many samples with a described lithology it holds
	 */
	public record Cluster(int number, String name, int[] counts, int samples) {

		/** The share of its largest lithology, above 0 to 1. */
		public double purity() {
			return (double) Arrays.stream(counts).max().orElse(0) / samples;
		}

		/** The index of its largest lithology among the table's. */
		public int dominant() {
			return IntStream.range(0, counts.length).boxed().max(Comparator.<Integer>comparingInt(i -> counts[i])
					.thenComparing(Comparator.reverseOrder())).orElse(0);
		}
	}

	/** What a cell's share is a share of. */
	public enum Share {
		/** Of the cluster's samples. */
		OF_CLUSTER,
		/** Of the lithology's samples. */
		OF_LITHOLOGY
	}

	/** In which order clusters stand. */
	public enum Order {
		/** The largest first. */
		SIZE("size", Comparator.comparingInt(Cluster::samples).reversed()),
		/** The purest first. */
		PURITY("purity", Comparator.comparingDouble(Cluster::purity).reversed()),
		/** Those of the same main lithology beside each other, in the order of the lithologies. */
		LITHOLOGY("main lithology", Comparator.comparingInt(Cluster::dominant)
				.thenComparing(Comparator.comparingDouble(Cluster::purity).reversed())),
		/** By number. */
		NUMBER("number", Comparator.comparingInt(Cluster::number));

		private final String label;
		private final Comparator<Cluster> order;

		Order(String label, Comparator<Cluster> order) {
			this.label = label;
			this.order = order.thenComparing(Cluster::number);
		}

		/** A word for people. */
		public String label() {
			return label;
		}
	}

	public ClusterTable {
		Objects.requireNonNull(rows, "rows");
		lithologies = List.copyOf(lithologies);
		clusters = List.copyOf(clusters);
	}

	/** Counts the rows of one side of the fold whose lithology was described. */
	public static ClusterTable of(SampleTable table, ClusterAssignment assignment, Part part) {
		int[] rows = assignment.encoded().rows(part);
		int[][] counts = new int[assignment.clusters()][table.lithologies().size()];
		for (int row : rows) {
			int lithology = table.lithologyOf(assignment.encoded().samples()[row]);
			int cluster = assignment.clusterOfRow()[row];
			if (lithology >= 0 && cluster >= 0) {
				counts[cluster][lithology]++;
			}
		}
		List<Lithology> lithologies = lithologies(table, counts);
		List<String> names = ClusterNames.of(table, assignment, part);
		List<Cluster> clusters = new ArrayList<>();
		for (int k = 0; k < counts.length; k++) {
			int[] all = counts[k];
			int[] used = lithologies.stream().mapToInt(lithology -> all[lithology.code()]).toArray();
			int samples = Arrays.stream(used).sum();
			if (samples > 0) {
				clusters.add(new Cluster(k, names.get(k), used, samples));
			}
		}
		clusters.sort(Comparator.comparingInt(Cluster::samples).reversed().thenComparing(Cluster::number));
		return new ClusterTable(part.id() + " rows", lithologies, clusters);
	}

	private static List<Lithology> lithologies(SampleTable table, int[][] counts) {
		List<Lithology> found = new ArrayList<>();
		for (int l = 0; l < table.lithologies().size(); l++) {
			int code = l;
			int samples = Arrays.stream(counts).mapToInt(row -> row[code]).sum();
			if (samples > 0) {
				found.add(new Lithology(code, table.lithologies().get(code), samples));
			}
		}
		found.sort(Comparator.comparingInt(Lithology::samples).reversed().thenComparing(Lithology::name));
		return found;
	}

	/** The same with its clusters in another order. */
	public ClusterTable sortedBy(Order order) {
		return new ClusterTable(rows, lithologies, clusters.stream().sorted(order.order).toList());
	}

	/**
	 * How many of some samples are in each cell.
	 *
	 * @param samples those that are looked for; others than the counted ones are not found
	 * @return per cluster of this table a count per lithology
	 */
	public int[][] count(int[] samples, SampleTable table, ClusterAssignment assignment, Part part) {
		int[][] found = new int[clusters.size()][lithologies.size()];
		int[] rowOfCluster = new int[assignment.clusters()];
		Arrays.fill(rowOfCluster, -1);
		for (int i = 0; i < clusters.size(); i++) {
			rowOfCluster[clusters.get(i).number()] = i;
		}
		int[] columnOfLithology = new int[table.lithologies().size()];
		for (int i = 0; i < lithologies.size(); i++) {
			columnOfLithology[lithologies.get(i).code()] = i;
		}
		for (int sample : samples) {
			int row = assignment.encoded().rowOf(sample);
			int lithology = table.lithologyOf(sample);
			if (row >= 0 && lithology >= 0 && assignment.encoded().parts()[row] == part
					&& assignment.clusterOfRow()[row] >= 0) {
				found[rowOfCluster[assignment.clusterOfRow()[row]]][columnOfLithology[lithology]]++;
			}
		}
		return found;
	}

	/** A cell as a share, 0 to 1. */
	public double share(Cluster cluster, int lithology, Share of) {
		double whole = of == Share.OF_CLUSTER ? cluster.samples() : lithologies.get(lithology).samples();
		return cluster.counts()[lithology] / whole;
	}
}
