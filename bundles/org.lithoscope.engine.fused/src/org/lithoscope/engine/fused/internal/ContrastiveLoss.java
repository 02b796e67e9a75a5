package org.lithoscope.engine.fused.internal;

import java.util.Arrays;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * {@link Contrastive}, with time growing as the square of the rows of a batch and memory as the rows.
 *
 * <p>With directions {@code u = z / |z|}, similarities {@code s_ij = u_i · u_j / τ}, the number P_i of an anchor's
 * positives, its sum N_i, and {@code c_i = 1 / P_i}, the mean over n anchors is
 * {@code 1/n Σ_i c_i (P_i ln N_i − Σ_p s_ip)}. Similarity is symmetric, so that anchor i and row j share the gradient
 * {@code H_ij = m_ij e^s_ij (c_i P_i / N_i + c_j P_j / N_j) − (c_i + c_j) [j positive of i]}, with m_ij = 1 where j is in
 * the sum of i; that by the direction u_j is {@code 1/(n τ) Σ_i H_ij u_i}. Both N and this are sums over i that are
 * gathered in lane j, so that nothing has to be summed over lanes.
 */
final class ContrastiveLoss implements LatentLoss {

	/** As in PyTorch's {@code normalize}. */
	private static final double SMALLEST_NORM = 1e-12;

	private final Contrastive term;
	private final VaeSpec spec;
	private final Kernels kernels;
	private final float[][] direction;
	private final float[][] gradient;
	private final float[] label;
	private final float[] inverseNorm;
	private final float[] similarity;
	private final float[] same;
	private final float[] compared;
	private final float[] positives;
	private final float[] positiveSimilarity;
	private final float[] sums;
	/** c. */
	private final float[] share;
	/** c · P / N. */
	private final float[] pull;
	private final float[] pair;

	ContrastiveLoss(Contrastive term, VaeSpec spec, Kernels kernels, int lanes) {
		this.term = term;
		this.spec = spec;
		this.kernels = kernels;
		this.direction = Kernels.rows(spec.latent(), lanes);
		this.gradient = Kernels.rows(spec.latent(), lanes);
		float[][] rows = Kernels.rows(11, lanes);
		this.label = rows[0];
		this.inverseNorm = rows[1];
		this.similarity = rows[2];
		this.same = rows[3];
		this.compared = rows[4];
		this.positives = rows[5];
		this.positiveSimilarity = rows[6];
		this.sums = rows[7];
		this.share = rows[8];
		this.pull = rows[9];
		this.pair = rows[10];
	}

	static List<ContrastiveLoss> of(VaeSpec spec, Kernels kernels, int lanes) {
		return spec.terms().stream().filter(Contrastive.class::isInstance)
				.map(term -> new ContrastiveLoss((Contrastive) term, spec, kernels, lanes)).toList();
	}

	/** Takes over the labels of the batch that comes next. */
	void label(Batch batch) {
		if (!batch.hasLabels()) {
			throw new IllegalArgumentException("the contrastive term needs labels of the training rows");
		}
		for (int i = 0; i < batch.count(); i++) {
			label[i] = batch.label(i);
		}
	}

	@Override
	public double forward(Latent latent, double beta, int n) {
		normalise(latent.z(), n);
		gatherSums(n);
		double loss = share(n);
		gatherGradient(n);
		turnToCodes(n);
		// a mean over the batch, whatever the reduction over rows is
		return term.weight() * loss / spec.reductions().rows().factor(n);
	}

	@Override
	public void backward(Latent latent, int n) {
		for (int d = 0; d < gradient.length; d++) {
			LaneLoops.add(latent.zGradient()[d], gradient[d], n);
		}
	}

	/** There are no pseudo-labels in inference mode. */
	@Override
	public double measure(Latent latent, double beta, int n) {
		return 0;
	}

	private void normalise(float[][] z, int n) {
		Arrays.fill(inverseNorm, 0, n, 0f);
		for (float[] dimension : z) {
			LaneLoops.addProduct(inverseNorm, dimension, dimension, n);
		}
		for (int i = 0; i < n; i++) {
			inverseNorm[i] = (float) (1 / Math.max(Math.sqrt(inverseNorm[i]), SMALLEST_NORM));
		}
		for (int d = 0; d < z.length; d++) {
			System.arraycopy(z[d], 0, direction[d], 0, n);
			LaneLoops.multiply(direction[d], inverseNorm, n);
		}
	}

	private void gatherSums(int n) {
		Arrays.fill(positives, 0, n, 0f);
		Arrays.fill(positiveSimilarity, 0, n, 0f);
		Arrays.fill(sums, 0, n, 0f);
		for (int anchor = 0; anchor < n; anchor++) {
			compare(anchor, n);
			LaneLoops.add(positives, same, n);
			LaneLoops.addProduct(positiveSimilarity, same, similarity, n);
			kernels.exponential(similarity, similarity, n);
			LaneLoops.addProduct(sums, compared, similarity, n);
		}
	}

	/** Similarities of all rows to one anchor, which of them are its positives, and which are in its sum. */
	private void compare(int anchor, int n) {
		float inverseTemperature = (float) (1 / term.temperature());
		LaneLoops.scale(direction[0], direction[0][anchor] * inverseTemperature, similarity, n);
		for (int d = 1; d < direction.length; d++) {
			LaneLoops.addScaled(similarity, direction[d], direction[d][anchor] * inverseTemperature, n);
		}
		boolean negativesOnly = term.form() == Form.NEGATIVES_ONLY;
		sort(label, label[anchor], negativesOnly ? 1f : 0f, same, compared, n);
		same[anchor] = 0f;
		compared[anchor] = 0f;
	}

	/** Labels are whole numbers, so that their distance tells equal ones without a branch. */
	private static void sort(float[] label, float of, float leavesOut, float[] same, float[] compared, int n) {
		for (int i = 0; i < n; i++) {
			same[i] = 1f - Math.min(1f, Math.abs(label[i] - of));
		}
		for (int i = 0; i < n; i++) {
			compared[i] = 1f - leavesOut * same[i];
		}
	}

	/** Gives the loss, and makes of sums what the gradient needs. */
	private double share(int n) {
		double epsilon = term.form() == Form.NEGATIVES_ONLY ? Contrastive.EPSILON : 0;
		double loss = 0;
		for (int i = 0; i < n; i++) {
			boolean lonely = positives[i] == 0f;
			double c = lonely ? 0 : 1 / (positives[i] + epsilon);
			double sum = sums[i] + epsilon;
			loss += lonely ? 0 : c * (positives[i] * Math.log(sum) - positiveSimilarity[i]);
			share[i] = (float) c;
			pull[i] = lonely ? 0f : (float) (c * positives[i] / sum);
		}
		return loss / n;
	}

	private void gatherGradient(int n) {
		for (float[] dimension : gradient) {
			Arrays.fill(dimension, 0, n, 0f);
		}
		for (int anchor = 0; anchor < n; anchor++) {
			compare(anchor, n);
			kernels.exponential(similarity, similarity, n);
			weigh(pair, similarity, compared, same, pull, share, pull[anchor], share[anchor], n);
			for (int d = 0; d < gradient.length; d++) {
				LaneLoops.addScaled(gradient[d], pair, direction[d][anchor], n);
			}
		}
	}

	private static void weigh(float[] pair, float[] exponential, float[] compared, float[] same, float[] pull,
			float[] share, float anchorPull, float anchorShare, int n) {
		for (int i = 0; i < n; i++) {
			pair[i] = compared[i] * exponential[i] * (pull[i] + anchorPull) - same[i] * (share[i] + anchorShare);
		}
	}

	/** From the gradient by directions to that by codes: what lies along a direction changes nothing. */
	private void turnToCodes(int n) {
		Arrays.fill(pair, 0, n, 0f);
		for (int d = 0; d < gradient.length; d++) {
			LaneLoops.addProduct(pair, gradient[d], direction[d], n);
		}
		float factor = (float) (term.weight() / (n * term.temperature()));
		for (int d = 0; d < gradient.length; d++) {
			project(gradient[d], direction[d], pair, inverseNorm, factor, n);
		}
	}

	private static void project(float[] gradient, float[] direction, float[] along, float[] inverseNorm, float factor,
			int n) {
		for (int i = 0; i < n; i++) {
			gradient[i] = (gradient[i] - along[i] * direction[i]) * inverseNorm[i] * factor;
		}
	}
}
