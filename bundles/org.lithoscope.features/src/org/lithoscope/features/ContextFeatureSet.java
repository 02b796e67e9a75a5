package org.lithoscope.features;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.Parameters;

/**
 * The six measurements of a sample, of its neighbour above and of its neighbour below, in this order; the target is the
 * six of the sample itself. This is what the study's v2.2 reads.
 *
 * <p>Neighbours are sought among the samples that have all six. Where there is none, the sample itself takes its place.
 */
public final class ContextFeatureSet implements FeatureSet {

	private static final String ID = "spatial-context";

	@Override
	public FeatureTable build(SampleTable samples, Parameters parameters) throws DataException {
		boolean byDepth = parameters.choice("neighbours").equals("depth");
		if (byDepth) {
			NeededDepths.require(ID, samples);
		}
		CompleteSamples centre = new LilyFeatures(ID, LilyColumn.SIX).select(samples);
		DownholeOrder order = DownholeOrder.of(samples, centre.sampleOfRow());
		Neighbours neighbours = byDepth ? Neighbours.within(order, parameters.real("gap"))
				: Neighbours.byRow(order, parameters.real("gap"));
		List<String> notes = new ArrayList<>(centre.notes());
		notes.addAll(neighbours.notes());
		return new FeatureTable(samples, centre.sampleOfRow(), features(centre.features()),
				inputs(centre.values(), neighbours), centre.features(), centre.values(), notes);
	}

	private static List<Feature> features(List<Feature> centre) {
		List<Feature> features = new ArrayList<>(centre);
		for (String place : List.of("above", "below")) {
			centre.forEach(f -> features.add(new Feature(f.name() + " " + place, f.unit(), f.source())));
		}
		return features;
	}

	private static DoubleMatrix inputs(DoubleMatrix centre, Neighbours neighbours) {
		int width = centre.columns();
		DoubleMatrix inputs = DoubleMatrix.zeros(centre.rows(), 3 * width);
		for (int row = 0; row < centre.rows(); row++) {
			int[] sources = {row, neighbours.above()[row], neighbours.below()[row]};
			for (int i = 0; i < sources.length; i++) {
				System.arraycopy(centre.values(), sources[i] * width, inputs.values(), (3 * row + i) * width, width);
			}
		}
		return inputs;
	}
}
