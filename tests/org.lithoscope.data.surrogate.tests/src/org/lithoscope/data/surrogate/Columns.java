package org.lithoscope.data.surrogate;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;

/** Moments of columns, computed plainly. */
final class Columns {

	private Columns() {
	}

	static double[] of(SampleTable table, int column) {
		return table.columns().get(column).values();
	}

	/** Bulk density as it is, signed log1p of all others. */
	static double[] transformed(SampleTable table, int column) {
		double[] values = of(table, column);
		return column == 0 ? values
				: Arrays.stream(values).map(v -> Math.signum(v) * Math.log1p(Math.abs(v))).toArray();
	}

	static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow();
	}

	static double deviation(double[] values) {
		double mean = mean(values);
		return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
	}

	static double correlation(double[] a, double[] b) {
		double meanA = mean(a);
		double meanB = mean(b);
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - meanA) * (b[i] - meanB);
		}
		return sum / a.length / deviation(a) / deviation(b);
	}

	static double quantile(double[] values, double probability) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(probability * sorted.length))];
	}

	/** The median of a column over the samples of one lithology. */
	static double median(SampleTable table, int column, String lithology) {
		int code = table.lithologies().indexOf(lithology);
		double[] values = of(table, column);
		double[] chosen = IntStream.range(0, table.rows()).filter(r -> table.lithologyOf(r) == code)
				.mapToDouble(r -> values[r]).toArray();
		return quantile(chosen, 0.5);
	}
}
