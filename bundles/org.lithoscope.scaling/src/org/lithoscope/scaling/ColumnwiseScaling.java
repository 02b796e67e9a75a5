package org.lithoscope.scaling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.scaling.FittedScaler;

/**
 * Features scaled each for itself, in double precision until the last step.
 *
 * @param scaler the id of the scaler that learned it, so that no other one restores it
 * @param columns one per feature
 */
record ColumnwiseScaling(String scaler, List<ColumnScaling> columns) implements FittedScaler {

	ColumnwiseScaling {
		columns = List.copyOf(columns);
	}

	/** @throws IllegalArgumentException if the matrix has another number of columns than there are features */
	@Override
	public FloatMatrix transform(DoubleMatrix raw) {
		requireWidth(raw.columns());
		int width = columns.size();
		float[] scaled = new float[raw.values().length];
		for (int c = 0; c < width; c++) {
			ColumnScaling column = columns.get(c);
			for (int i = c; i < scaled.length; i += width) {
				scaled[i] = column.scaled(raw.values()[i]);
			}
		}
		return FloatMatrix.of(raw.rows(), width, scaled);
	}

	/** @throws IllegalArgumentException if the matrix has another number of columns than there are features */
	@Override
	public DoubleMatrix inverse(FloatMatrix scaled) {
		requireWidth(scaled.columns());
		int width = columns.size();
		double[] raw = new double[scaled.values().length];
		for (int c = 0; c < width; c++) {
			ColumnScaling column = columns.get(c);
			for (int i = c; i < raw.length; i += width) {
				raw[i] = column.raw(scaled.values()[i]);
			}
		}
		return DoubleMatrix.of(scaled.rows(), width, raw);
	}

	private void requireWidth(int width) {
		if (width != columns.size()) {
			throw new IllegalArgumentException(
					"the scaler knows %d features, the matrix has %d columns".formatted(columns.size(), width));
		}
	}

	@Override
	public Map<String, Object> state() {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("scaler", scaler);
		state.put("features", columns.stream().map(ColumnScaling::state).toList());
		return state;
	}

	@Override
	public List<String> describe() {
		return columns.stream().map(ColumnScaling::describe).toList();
	}

	/** @throws IllegalArgumentException if the state is not that of a scaler with this id */
	static ColumnwiseScaling restore(String scaler, Map<String, Object> state) {
		if (!scaler.equals(state.get("scaler")) || !(state.get("features") instanceof List<?> features)) {
			throw new IllegalArgumentException("expected the state of scaler %s, found that of %s with features %s"
					.formatted(scaler, state.get("scaler"), state.get("features")));
		}
		return new ColumnwiseScaling(scaler, features.stream().map(ColumnScaling::restore).toList());
	}
}
