package org.lithoscope.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.lithoscope.core.split.Part;

/**
 * The side-by-side table: one row per experiment; agreement with the lithologies at each number of clusters,
 * silhouette, validation losses, effort.
 *
 * @param columns the heads; columns nobody has a figure for are left out
 * @param rows one per experiment, in the suite's order
 */
public record ComparisonTable(List<Column> columns, List<Row> rows) {

	/**
	 * One column.
	 *
	 * @param heading a few characters, for instance {@code ARI k=12}
	 * @param meaning what it shows, in a sentence
	 * @param unit the unit, or an empty string
	 * @param decimals how many decimals are worth showing
	 * @param uncertain whether the interval belongs to the figure in the narrowest of tables, too
	 */
	public record Column(String heading, String meaning, String unit, int decimals, boolean uncertain) {

		public Column {
			Objects.requireNonNull(heading, "heading");
			Objects.requireNonNull(meaning, "meaning");
			Objects.requireNonNull(unit, "unit");
		}
	}

	/**
	 * One experiment.
	 *
	 * @param experiment its name
	 * @param colour the index of its colour
	 * @param runs how many finished runs the row is made of
	 * @param cells one per column
	 */
	public record Row(String experiment, int colour, int runs, List<Estimate> cells) {

		public Row {
			Objects.requireNonNull(experiment, "experiment");
			cells = List.copyOf(cells);
		}
	}

	private static final Part CLUSTERED = Part.TEST;
	private static final int PREFERRED_K = 12;

	public ComparisonTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException("row %s does not fit the heads".formatted(row.experiment()));
			}
		}
	}

	/** A column together with where its figures come from. */
	private record Source(Column column, Function<ExperimentSummary, Estimate> figure) {
	}

	/** The table of a comparison. */
	public static ComparisonTable of(Comparison comparison) {
		List<Source> sources = new ArrayList<>(clusterSources(comparison));
		sources.addAll(lossSources());
		sources.addAll(effortSources());
		sources.removeIf(source -> comparison.experiments().stream()
				.allMatch(summary -> source.figure().apply(summary).count() == 0));
		List<Row> rows = comparison.experiments().stream()
				.map(summary -> new Row(summary.experiment(), summary.colour(), summary.runs().size(),
						sources.stream().map(source -> source.figure().apply(summary)).toList()))
				.toList();
		return new ComparisonTable(sources.stream().map(Source::column).toList(), rows);
	}

	private static List<Source> clusterSources(Comparison comparison) {
		List<Source> sources = new ArrayList<>();
		for (int k : comparison.clusterCounts("ari", CLUSTERED)) {
			sources.add(measure("ARI k=" + k, "Adjusted Rand index of %d clusters on test rows".formatted(k), "", 3,
					true, new MeasureKey("ari", k, CLUSTERED)));
		}
		List<Integer> counts = comparison.clusterCounts("silhouette", CLUSTERED);
		if (!counts.isEmpty()) {
			int k = counts.contains(PREFERRED_K) ? PREFERRED_K : counts.get(counts.size() / 2);
			sources.add(measure("silh. k=" + k, "silhouette of %d clusters on test rows".formatted(k), "", 3, true,
					new MeasureKey("silhouette", k, CLUSTERED)));
		}
		return sources;
	}

	private static List<Source> lossSources() {
		return List.of(
				measure("recon", "squared error per validation row, summed over features", "", 2, false,
						new MeasureKey("reconstruction", 0, Part.VALIDATION)),
				measure("KL", "full Kullback-Leibler divergence per validation row, not weighted by beta", "nats", 2,
						false, new MeasureKey("kl", 0, Part.VALIDATION)),
				measure("elbo1", "-(reconstruction + KL) per validation row, whatever beta is", "", 2, false,
						new MeasureKey("elbo1", 0, Part.VALIDATION)));
	}

	private static List<Source> effortSources() {
		return List.of(
				new Source(new Column("epochs", "epochs trained", "", 1, false), ExperimentSummary::epochs),
				new Source(new Column("s", "wall time of a run, training and evaluation", "s", 1, false),
						ExperimentSummary::seconds),
				new Source(new Column("params", "learned numbers", "", 0, false),
						ComparisonTable::parameters));
	}

	private static Estimate parameters(ExperimentSummary summary) {
		return summary.parameters().isPresent() ? Estimate.exactly(summary.parameters().getAsLong())
				: Estimate.NOTHING;
	}

	private static Source measure(String heading, String meaning, String unit, int decimals, boolean uncertain,
			MeasureKey key) {
		return new Source(new Column(heading, meaning, unit, decimals, uncertain),
				summary -> summary.measure(key).map(MeasureSummary::estimate).orElse(Estimate.NOTHING));
	}
}
