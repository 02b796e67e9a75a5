package org.lithoscope.features;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.Parameters;

/** The six measurements and six features that the study's v2.9 derives from them and from depth. */
public final class EngineeredFeatureSet implements FeatureSet {

	private static final String ID = "engineered";

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		NeededDepths.require(ID, samples);
		CompleteSamples six = new LilyFeatures(ID, LilyColumn.SIX).select(samples);
		DownholeOrder order = DownholeOrder.of(samples, six.sampleOfRow());
		double[] density = six.values().column(0);
		List<double[]> derived = new ArrayList<>(colours(six));
		derived.add(DensityProfile.contrast(density, order));
		derived.add(product(six.values().column(1), six.values().column(2)));
		derived.add(DensityProfile.withoutTrend(density, order));
		List<String> notes = new ArrayList<>(six.notes());
		long unordered = order.boreholes().stream().filter(rows -> !order.depthsKnown(rows)).count();
		if (unordered > 0) {
			notes.add(("depths are unknown in %d of %d boreholes: there the density contrast follows the order of the "
					+ "table, and density is normalised without a trend").formatted(unordered,
							order.boreholes().size()));
		}
		return six.appending(features(six.features().getFirst().unit()), derived, notes).autoencoding();
	}

	/** The sources are known to the distribution-aware scaler. */
	private static List<Feature> features(String densityUnit) {
		return List.of(new Feature("red-green ratio", "", "engineered red_green_ratio"),
				new Feature("brightness", "", "engineered brightness"),
				new Feature("chroma", "", "engineered chroma"),
				new Feature("density contrast", densityUnit, "engineered density_contrast"),
				new Feature("MS-NGR product", "", "engineered mag_gamma_interaction"),
				new Feature("depth-normalised density", "", "engineered depth_normalized_gra"));
	}

	/** Ratio of red to green, mean of the three colours, and how far they are from grey. */
	private static List<double[]> colours(CompleteSamples six) {
		double[] ratio = new double[six.values().rows()];
		double[] brightness = new double[ratio.length];
		double[] chroma = new double[ratio.length];
		for (int row = 0; row < ratio.length; row++) {
			double red = six.values().get(row, 3);
			double green = six.values().get(row, 4);
			double blue = six.values().get(row, 5);
			ratio[row] = red / (green + 1);
			brightness[row] = (red + green + blue) / 3;
			chroma[row] = Math.sqrt(square(red - green) + square(green - blue) + square(blue - red));
		}
		return List.of(ratio, brightness, chroma);
	}

	private static double square(double x) {
		return x * x;
	}

	private static double[] product(double[] left, double[] right) {
		double[] product = new double[left.length];
		for (int row = 0; row < product.length; row++) {
			product[row] = left[row] * right[row];
		}
		return product;
	}
}
