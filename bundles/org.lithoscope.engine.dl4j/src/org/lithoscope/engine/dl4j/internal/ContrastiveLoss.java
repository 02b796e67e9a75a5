package org.lithoscope.engine.dl4j.internal;

import org.lithoscope.engine.dl4j.LossVariables;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** {@link Contrastive}, not yet weighted, as the mean over the anchors of a batch. */
record ContrastiveLoss(Contrastive term) {

	/** {@code rows × rows}: what each positive of an anchor counts in the mean over anchors. */
	static final String POSITIVES = "positives";
	/** {@code rows × rows}: 1 where a row is in an anchor's sum. */
	static final String COMPARED = "compared";

	/** As in PyTorch's {@code normalize}. */
	private static final double SMALLEST_NORM = 1e-12;

	/** Adds the placeholders to a graph that learns. */
	static void declare(SameDiff graph, DataType type) {
		graph.placeHolder(POSITIVES, type, -1, -1);
		graph.placeHolder(COMPARED, type, -1, -1);
	}

	SDVariable of(LossVariables variables, DataType type) {
		SameDiff graph = variables.graph();
		SDVariable z = variables.z();
		// a product with ones instead of a sum: see LossVariables.perRow
		SDVariable ones = graph.constant(Nd4j.ones(type, variables.spec().latent(), 1));
		SDVariable norms = graph.math().sqrt(graph.mmul(graph.math().square(z), ones));
		SDVariable direction = z.div(graph.math().max(norms, graph.constant(Nd4j.scalar(type, SMALLEST_NORM))));
		SDVariable similarity = graph.mmul(direction, direction, false, true, false).div(term.temperature());
		SDVariable sums = graph.math().exp(similarity).mul(graph.getVariable(COMPARED)).sum(true, 1);
		SDVariable logs = graph.math().log(term.form() == Form.NEGATIVES_ONLY ? sums.add(Contrastive.EPSILON) : sums);
		return similarity.sub(logs).mul(graph.getVariable(POSITIVES)).sum().neg();
	}

	/** Fills in the placeholders of a batch. */
	void fill(Batch batch, DataBuffer positives, DataBuffer compared) {
		if (!batch.hasLabels()) {
			throw new IllegalArgumentException("the contrastive term needs labels of the training rows");
		}
		int n = batch.count();
		for (int anchor = 0; anchor < n; anchor++) {
			double share = 1.0 / n / positivesOf(batch, anchor);
			for (int other = 0; other < n; other++) {
				boolean positive = anchor != other && batch.label(anchor) == batch.label(other);
				boolean isCompared = anchor != other && !(positive && term.form() == Form.NEGATIVES_ONLY);
				positives.put((long) anchor * n + other, positive ? share : 0);
				compared.put((long) anchor * n + other, isCompared ? 1 : 0);
			}
		}
	}

	private double positivesOf(Batch batch, int anchor) {
		double count = term.form() == Form.NEGATIVES_ONLY ? Contrastive.EPSILON : 0;
		for (int other = 0; other < batch.count(); other++) {
			count += anchor != other && batch.label(anchor) == batch.label(other) ? 1 : 0;
		}
		return count;
	}
}
