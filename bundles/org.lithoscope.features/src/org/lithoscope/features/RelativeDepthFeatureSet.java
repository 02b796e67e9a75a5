package org.lithoscope.features;

import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;

/**
 * The six measurements and the relative depth of the study's v2.3: 0 at the uppermost and 1 at the lowermost sample of
 * the borehole, 0.5 in a borehole whose samples all have the same depth.
 *
 * <p>The range of depths is that of all samples of the borehole, those included that lack a measurement.
 */
public final class RelativeDepthFeatureSet implements FeatureSet {

	private static final String ID = "relative-depth";
	private static final Feature RELATIVE_DEPTH = new Feature("relative depth", "", "relative depth in the borehole");

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		NeededDepths.require(ID, samples);
		NumericColumn column = new NumericColumn(RELATIVE_DEPTH.name(), RELATIVE_DEPTH.unit(), relative(samples));
		return new LilyFeatures(ID, LilyColumn.SIX).select(samples, new MeasuredColumn(RELATIVE_DEPTH, column))
				.autoencoding();
	}

	private static double[] relative(SampleTable samples) {
		int boreholes = samples.boreholes().size();
		double[] top = new double[boreholes];
		double[] bottom = new double[boreholes];
		Arrays.fill(top, Double.POSITIVE_INFINITY);
		Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
		for (int row = 0; row < samples.rows(); row++) {
			double depth = samples.depthOf(row);
			int borehole = samples.boreholeOf(row);
			if (!Double.isNaN(depth)) {
				top[borehole] = Math.min(top[borehole], depth);
				bottom[borehole] = Math.max(bottom[borehole], depth);
			}
		}
		double[] relative = new double[samples.rows()];
		for (int row = 0; row < relative.length; row++) {
			int borehole = samples.boreholeOf(row);
			double depth = samples.depthOf(row);
			double range = bottom[borehole] - top[borehole];
			relative[row] = range > 0 || Double.isNaN(depth) ? (depth - top[borehole]) / range : 0.5;
		}
		return relative;
	}
}
