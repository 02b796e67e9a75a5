package org.lithoscope.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;

/** A scaler that looks at one feature at a time. */
abstract class ColumnwiseScaler implements Scaler {

	private final String id;

	ColumnwiseScaler(String id) {
		this.id = id;
	}

	/** The scaling of one feature, which is not constant. */
	abstract ColumnScaling fit(TrainingColumn column, Parameters parameters);

	@Override
	public final FittedScaler fit(List<Feature> features, DoubleMatrix trainingRows, Parameters parameters)
			throws DataException {
		if (features.size() != trainingRows.columns()) {
			throw new IllegalArgumentException("%d features do not name %d columns".formatted(features.size(),
					trainingRows.columns()));
		}
		List<ColumnScaling> columns = new ArrayList<>();
		for (int c = 0; c < features.size(); c++) {
			columns.add(fit(TrainingColumn.of(features.get(c), trainingRows.column(c)), parameters));
		}
		return new ColumnwiseScaling(id, columns);
	}

	@Override
	public final FittedScaler restore(Map<String, Object> state) {
		return ColumnwiseScaling.restore(id, state);
	}
}
