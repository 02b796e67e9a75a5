package org.lithoscope.description;

import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.statistics.correlation.Correlation;

/**
 * How pairs of features vary together, from the samples that have both.
 *
 * @param names the features, rows and columns of both matrices
 * @param linear the product-moment correlations (Pearson), symmetric, −1 to 1; NaN where a side does not vary
 * @param ranked the rank correlations (Spearman), which no outlier or logarithm changes; likewise
 */
public record Correlations(List<String> names, List<List<Double>> linear, List<List<Double>> ranked) {

	public Correlations {
		names = List.copyOf(names);
		linear = linear.stream().map(List::copyOf).toList();
		ranked = ranked.stream().map(List::copyOf).toList();
	}

	static Correlations of(SampleTable table, Cancellation cancellation) {
		List<NumericColumn> columns = table.columns();
		int size = columns.size();
		double[][] linear = new double[size][size];
		double[][] ranked = new double[size][size];
		double[][] ranks = new double[size][];
		for (int a = 0; a < size; a++) {
			ranks[a] = columns.get(a).missing() == 0 ? Correlation.ranks(columns.get(a).values()) : null;
			for (int b = 0; b < a; b++) {
				cancellation.check();
				Pairs pairs = Pairs.of(columns.get(a).values(), columns.get(b).values());
				boolean complete = ranks[a] != null && ranks[b] != null;
				linear[a][b] = Correlation.pearson(pairs.x(), pairs.y()).orElse(Double.NaN);
				ranked[a][b] = (complete ? Correlation.pearson(ranks[a], ranks[b])
						: Correlation.spearman(pairs.x(), pairs.y())).orElse(Double.NaN);
				linear[b][a] = linear[a][b];
				ranked[b][a] = ranked[a][b];
			}
			linear[a][a] = 1;
			ranked[a][a] = 1;
		}
		return new Correlations(columns.stream().map(NumericColumn::name).toList(), lists(linear), lists(ranked));
	}

	private static List<List<Double>> lists(double[][] matrix) {
		return Arrays.stream(matrix).map(row -> Arrays.stream(row).boxed().toList()).toList();
	}

	/** The values of two columns in the rows that have both. */
	private record Pairs(double[] x, double[] y) {

		static Pairs of(double[] x, double[] y) {
			double[] left = new double[x.length];
			double[] right = new double[x.length];
			int size = 0;
			for (int row = 0; row < x.length; row++) {
				if (!Double.isNaN(x[row]) && !Double.isNaN(y[row])) {
					left[size] = x[row];
					right[size++] = y[row];
				}
			}
			return size == x.length ? new Pairs(x, y)
					: new Pairs(Arrays.copyOf(left, size), Arrays.copyOf(right, size));
		}
	}
}
