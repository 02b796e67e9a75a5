package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.Parameters;

/** Columns as they are; optionally only the first is reconstructed. */
final class ToyFeatures implements FeatureSet {

	private final List<String> names;
	private final boolean onlyFirstIsTarget;

	ToyFeatures(String... names) {
		this(List.of(names), false);
	}

	private ToyFeatures(List<String> names, boolean onlyFirstIsTarget) {
		this.names = names;
		this.onlyFirstIsTarget = onlyFirstIsTarget;
	}

	static ToyFeatures toFirst() {
		return new ToyFeatures(List.of("A", "B"), true);
	}

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		List<NumericColumn> columns = new ArrayList<>();
		for (String name : names.isEmpty() ? List.of(parameters.text("columns")) : names) {
			columns.add(samples.column(name).orElseThrow(() -> new DataException("there is no column " + name)));
		}
		int[] complete = IntStream.range(0, samples.rows())
				.filter(r -> columns.stream().noneMatch(c -> Double.isNaN(c.values()[r]))).toArray();
		List<Feature> features = columns.stream().map(c -> new Feature(c.name(), c.unit(), c.name())).toList();
		List<String> notes = complete.length == samples.rows() ? List.of()
				: List.of("%d samples lack a feature".formatted(samples.rows() - complete.length));
		DoubleMatrix inputs = matrix(columns, complete);
		return onlyFirstIsTarget
				? new FeatureTable(samples, complete, features, inputs, features.subList(0, 1),
						matrix(columns.subList(0, 1), complete), notes)
				: FeatureTable.autoencoding(samples, complete, features, inputs, notes);
	}

	private static DoubleMatrix matrix(List<NumericColumn> columns, int[] rows) {
		DoubleMatrix matrix = DoubleMatrix.zeros(rows.length, columns.size());
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < columns.size(); c++) {
				matrix.set(r, c, columns.get(c).values()[rows[r]]);
			}
		}
		return matrix;
	}
}
