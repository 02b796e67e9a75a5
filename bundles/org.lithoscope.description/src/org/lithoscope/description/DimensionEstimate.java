package org.lithoscope.description;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.evaluation.RowSample;
import org.lithoscope.evaluation.dimension.NeighbourDistances;
import org.lithoscope.scaling.Moments;
import org.lithoscope.scaling.SuggestedTransform;

/** Estimates the intrinsic dimension of features as a model would see them: transformed and standardised. */
final class DimensionEstimate {

	private record Column(double[] values, SuggestedTransform transform) {
	}

	private final DescriptionSettings settings;

	DimensionEstimate(DescriptionSettings settings) {
		this.settings = settings;
	}

	/** @param transforms one per column of the table */
	IntrinsicDimension of(SampleTable table, List<SuggestedTransform> transforms, WorkContext context) {
		int[] complete = IntStream.range(0, table.rows()).filter(
				row -> table.columns().stream().noneMatch(column -> Double.isNaN(column.values()[row]))).toArray();
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < table.columns().size() && complete.length > 0; c++) {
			NumericColumn column = table.columns().get(c);
			double[] values = IntStream.of(complete).mapToDouble(row -> column.values()[row]).toArray();
			if (!Moments.of(values).isConstant()) {
				columns.add(new Column(values, transforms.get(c)));
			}
		}
		if (columns.isEmpty() || complete.length < settings.neighbours() + 2) {
			return new IntrinsicDimension(columns.size(), 0, complete.length, Double.NaN, Double.NaN,
					"%d samples have all features, too few to look at %d neighbours of each".formatted(complete.length,
							settings.neighbours()));
		}
		int[] sample = RowSample.of(complete.length, Math.min(complete.length, settings.sample()),
				context.stream("intrinsic dimension").seed().generator());
		NeighbourDistances distances =
				NeighbourDistances.of(standardised(columns, sample), settings.neighbours(), context.cancellation());
		return new IntrinsicDimension(columns.size(), sample.length, complete.length,
				distances.twoNearest(settings.discarded()), distances.maximumLikelihood(),
				distances.duplicates() == 0 ? ""
						: "%d sampled rows coincide with another and were left out".formatted(distances.duplicates()));
	}

	private static FloatMatrix standardised(List<Column> columns, int[] sample) {
		FloatMatrix points = FloatMatrix.zeros(sample.length, columns.size());
		for (int c = 0; c < columns.size(); c++) {
			SuggestedTransform transform = columns.get(c).transform();
			double[] values = columns.get(c).values();
			double[] transformed = new double[values.length];
			for (int i = 0; i < values.length; i++) {
				transformed[i] = transform.apply(values[i]);
			}
			Moments moments = Moments.of(transformed);
			for (int i = 0; i < sample.length; i++) {
				points.set(i, c, (float) ((transformed[sample[i]] - moments.mean()) / moments.deviation()));
			}
		}
		return points;
	}
}
