package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;

/** Subtracts the mean of the training rows. */
final class ToyScaler implements Scaler {

	@Override
	public FittedScaler fit(List<Feature> features, DoubleMatrix trainingRows, Parameters parameters)
			throws DataException {
		List<Double> means = new ArrayList<>();
		for (int c = 0; c < trainingRows.columns(); c++) {
			double[] values = trainingRows.column(c);
			if (Arrays.stream(values).distinct().count() < 2) {
				throw new DataException("feature %s is constant in the training rows".formatted(
						features.get(c).name()));
			}
			means.add(Arrays.stream(values).average().orElseThrow());
		}
		return new Fitted(means);
	}

	@Override
	public FittedScaler restore(Map<String, Object> state) {
		if (!(state.get("means") instanceof List<?> means)) {
			throw new IllegalArgumentException("the state has no means");
		}
		return new Fitted(means.stream().map(Double.class::cast).toList());
	}

	record Fitted(List<Double> means) implements FittedScaler {

		@Override
		public FloatMatrix transform(DoubleMatrix raw) {
			FloatMatrix scaled = FloatMatrix.zeros(raw.rows(), raw.columns());
			for (int r = 0; r < raw.rows(); r++) {
				for (int c = 0; c < raw.columns(); c++) {
					scaled.set(r, c, (float) (raw.get(r, c) - means.get(c)));
				}
			}
			return scaled;
		}

		@Override
		public DoubleMatrix inverse(FloatMatrix scaled) {
			DoubleMatrix raw = DoubleMatrix.zeros(scaled.rows(), scaled.columns());
			for (int r = 0; r < scaled.rows(); r++) {
				for (int c = 0; c < scaled.columns(); c++) {
					raw.set(r, c, scaled.get(r, c) + means.get(c));
				}
			}
			return raw;
		}

		@Override
		public Map<String, Object> state() {
			return Map.of("means", means);
		}

		@Override
		public List<String> describe() {
			return means.stream().map(mean -> "minus " + mean).toList();
		}
	}
}
