package org.lithoscope.evaluation.clustering;

import java.util.Arrays;

import org.lithoscope.clustering.silhouette.Silhouette;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.evaluation.RowSample;

/** The silhouette of a clustered side, of all its rows or of a sample. */
final class SilhouetteMeasure {

	private final boolean wanted;
	private final int mostRows;
	private final WorkContext context;

	private SilhouetteMeasure(boolean wanted, int mostRows, WorkContext context) {
		this.wanted = wanted;
		this.mostRows = mostRows;
		this.context = context;
	}

	static SilhouetteMeasure of(Parameters parameters, WorkContext context) {
		String choice = parameters.choice("silhouette");
		int mostRows = choice.equals("sample") ? parameters.integer("silhouette.sample") : Integer.MAX_VALUE;
		return new SilhouetteMeasure(!choice.equals("none"), mostRows, context);
	}

	void add(ClusteredSide side, Findings findings) {
		if (!wanted) {
			return;
		}
		FloatMatrix latent = side.latent();
		int[] labels = side.labels();
		if (side.rows() > mostRows) {
			int[] sample = RowSample.of(side.rows(), mostRows,
					context.seed().stream("silhouette sample " + side.part().id()).generator());
			latent = latent.selectRows(sample);
			labels = ClusteredSide.selected(labels, sample);
			findings.note("The silhouette is computed on a random sample of %d of %d %s rows, the same for every k."
					.formatted(mostRows, side.rows(), side.part().id()));
		}
		if (Silhouette.isDefined(labels)) {
			findings.measure("silhouette", side.part(), side.k(), Silhouette.of(latent, labels, context).score());
		} else {
			findings.note("k = %d: the silhouette is left out on %s rows; it needs 2 to %d clusters, not %d."
					.formatted(side.k(), side.part().id(), Math.max(2, labels.length - 1),
							Arrays.stream(labels).distinct().count()));
		}
	}
}
