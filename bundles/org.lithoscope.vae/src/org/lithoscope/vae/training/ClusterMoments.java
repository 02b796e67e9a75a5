package org.lithoscope.vae.training;

import java.util.LinkedHashMap;
import java.util.Map;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.engine.FrozenNetwork.Posterior;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior;

/**
 * The mixture that fits clusters of posteriors best: each component has the share, mean and variance of all codes that
 * could be drawn for the rows of its cluster. Their variance is that of the posterior means <em>plus</em> the mean
 * posterior variance; the means alone hardly vary in dimensions that are not in use, and a component as narrow would be
 * thousands of nats from every posterior there.
 */
record ClusterMoments(int[] labels, int clusters, Posterior posterior) {

	/** Added to the rows of each cluster, so that an empty one keeps a share. */
	private static final double PRIOR_ROWS = 1;

	/** The tensors of a Gaussian mixture prior. */
	NetworkState tensors() {
		int latent = posterior.mu().columns();
		double[] rows = new double[clusters];
		for (int label : labels) {
			rows[label]++;
		}
		double[] means = sums(posterior.mu());
		divide(means, rows, latent);
		double[] variances = secondMoments(means);
		divide(variances, rows, latent);
		float[] logits = new float[clusters];
		float[] logVariances = new float[clusters * latent];
		for (int k = 0; k < clusters; k++) {
			logits[k] = (float) Math.log(rows[k] + PRIOR_ROWS);
			for (int i = k * latent; i < (k + 1) * latent; i++) {
				// an empty cluster becomes a standard normal component
				logVariances[i] = rows[k] == 0 ? 0f : (float) Math.log(variances[i]);
			}
		}
		Map<String, float[]> tensors = new LinkedHashMap<>();
		tensors.put(Prior.GaussianMixture.LOGITS, logits);
		tensors.put(Prior.GaussianMixture.MEANS, floats(means));
		tensors.put(Prior.GaussianMixture.LOG_VARIANCES, logVariances);
		return new NetworkState(tensors);
	}

	private double[] sums(FloatMatrix matrix) {
		int latent = matrix.columns();
		double[] sums = new double[clusters * latent];
		for (int r = 0; r < labels.length; r++) {
			for (int d = 0; d < latent; d++) {
				sums[labels[r] * latent + d] += matrix.get(r, d);
			}
		}
		return sums;
	}

	/** Per cluster and dimension, the sum over rows of squared deviation and posterior variance. */
	private double[] secondMoments(double[] means) {
		int latent = posterior.mu().columns();
		double[] sums = new double[clusters * latent];
		for (int r = 0; r < labels.length; r++) {
			for (int d = 0; d < latent; d++) {
				int i = labels[r] * latent + d;
				double deviation = posterior.mu().get(r, d) - means[i];
				sums[i] += deviation * deviation + Math.exp(posterior.logVariance().get(r, d));
			}
		}
		return sums;
	}

	private static void divide(double[] sums, double[] rows, int latent) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] /= Math.max(1, rows[i / latent]);
		}
	}

	private static float[] floats(double[] values) {
		float[] floats = new float[values.length];
		for (int i = 0; i < values.length; i++) {
			floats[i] = (float) values[i];
		}
		return floats;
	}
}
