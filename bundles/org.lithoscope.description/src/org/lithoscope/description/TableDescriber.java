package org.lithoscope.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.scaling.Moments;
import org.lithoscope.scaling.Quartiles;
import org.lithoscope.scaling.SuggestedTransform;

/**
 * Describes tables of samples.
 *
 * <p>The same table, settings and seed give the same description.
 */
public final class TableDescriber {

	/** With so few different values a column is a code or a reading in steps, whatever its skewness. */
	private static final int FEW = 20;

	private final DescriptionSettings settings;

	/** A describer with these settings. */
	public TableDescriber(DescriptionSettings settings) {
		this.settings = settings;
	}

	/**
	 * Describes a table.
	 *
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public TableDescription describe(SampleTable table, WorkContext context) {
		List<FeatureDescription> features = new ArrayList<>();
		List<SuggestedTransform> transforms = new ArrayList<>();
		for (NumericColumn column : table.columns()) {
			context.cancellation().check();
			context.progress().report(Double.NaN, "describing " + column.name());
			double[] sorted = Arrays.stream(column.values()).filter(value -> !Double.isNaN(value)).sorted().toArray();
			SuggestedTransform transform = SuggestedTransform.of(
					new Feature(column.name(), column.unit(), column.name()), sorted, settings.skewness());
			transforms.add(transform);
			features.add(describe(column, sorted, transform));
		}
		context.progress().report(Double.NaN, "correlating features");
		Correlations correlations = Correlations.of(table, context.cancellation());
		context.progress().report(Double.NaN, "estimating the intrinsic dimension");
		IntrinsicDimension dimension = new DimensionEstimate(settings).of(table, transforms, context);
		context.progress().report(Double.NaN, "looking for faults");
		Coverage coverage = Coverage.of(table);
		LithologyCounts lithologies = LithologyCounts.of(table);
		List<Warning> warnings = new ArrayList<>();
		warnings.addAll(new ColumnFaults(table, features).warnings());
		warnings.addAll(new SampleFaults(table, context.cancellation()).warnings());
		warnings.addAll(new GroupFaults(table, coverage, lithologies).warnings());
		return new TableDescription(table.origin(), table.contentHash(), table.rows(), coverage, features, correlations,
				lithologies, dimension, warnings);
	}

	private static FeatureDescription describe(NumericColumn column, double[] sorted, SuggestedTransform transform) {
		int missing = column.values().length - sorted.length;
		int distinct = distinct(sorted);
		TransformAdvice advice = new TransformAdvice(transform.id(), transform.formula(),
				transform.reason() + discreteness(distinct, sorted.length));
		Histogram histogram = Histogram.of(sorted, transform::apply, transform::invert);
		if (sorted.length == 0) {
			return new FeatureDescription(column.name(), column.unit(), 0, missing, 0, Double.NaN, Double.NaN,
					Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, advice, histogram);
		}
		Moments moments = Moments.of(sorted);
		Quartiles quartiles = Quartiles.of(sorted);
		return new FeatureDescription(column.name(), column.unit(), sorted.length, missing, distinct, moments.mean(),
				moments.deviation(), moments.skewness(), moments.minimum(), quartiles.lower(), quartiles.median(),
				quartiles.upper(), moments.maximum(), advice, histogram);
	}

	private static int distinct(double[] sorted) {
		int distinct = 0;
		for (int i = 0; i < sorted.length; i++) {
			distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
		}
		return distinct;
	}

	private static String discreteness(int distinct, int values) {
		return distinct >= 2 && distinct <= FEW && distinct < values
				? "; only %d different values, which no transform spreads".formatted(distinct) : "";
	}
}
