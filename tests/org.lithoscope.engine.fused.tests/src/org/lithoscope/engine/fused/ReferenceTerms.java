package org.lithoscope.engine.fused;

import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;

/**
 * Terms of the objective, written down in double precision as the formulas say.
 *
 * @param mu posterior means, {@code rows × latent}
 * @param logVariance their log variances, {@code rows × latent}
 * @param z codes, {@code rows × latent}
 * @param labels one per row
 */
record ReferenceTerms(double[][] mu, double[][] logVariance, double[][] z, int[] labels) {

	/** @param factor what sums over rows are multiplied by */
	double value(Term term, double factor) {
		return switch (term) {
			case Term.TotalCorrelation(double weight) -> weight * factor * totalCorrelation();
			case Contrastive contrastive -> contrastive.weight() * contrast(contrastive);
		};
	}

	private double totalCorrelation() {
		int n = z.length;
		double sum = 0;
		for (int i = 0; i < n; i++) {
			double[] logs = new double[n];
			for (int d = 0; d < z[i].length; d++) {
				double[] dimension = new double[n];
				for (int j = 0; j < n; j++) {
					dimension[j] = -0.5 * (Math.log(2 * Math.PI) + logVariance[j][d]
							+ Math.pow(z[i][d] - mu[j][d], 2) / Math.exp(logVariance[j][d]));
					logs[j] += dimension[j];
				}
				sum -= logMean(dimension);
			}
			sum += logMean(logs);
		}
		return sum;
	}

	private static double logMean(double[] logs) {
		double largest = Double.NEGATIVE_INFINITY;
		for (double log : logs) {
			largest = Math.max(largest, log);
		}
		double sum = 0;
		for (double log : logs) {
			sum += Math.exp(log - largest);
		}
		return largest + Math.log(sum / logs.length);
	}

	private double contrast(Contrastive term) {
		double mean = 0;
		for (int i = 0; i < z.length; i++) {
			double sum = term.form() == Form.NEGATIVES_ONLY ? Contrastive.EPSILON : 0;
			double count = 0;
			double similarities = 0;
			for (int j = 0; j < z.length; j++) {
				boolean positive = i != j && labels[i] == labels[j];
				double similarity = cosine(z[i], z[j]) / term.temperature();
				count += positive ? 1 : 0;
				similarities += positive ? similarity : 0;
				sum += i == j || positive && term.form() == Form.NEGATIVES_ONLY ? 0 : Math.exp(similarity);
			}
			mean += count == 0 ? 0 : (Math.log(sum) - similarities / count) / z.length;
		}
		return mean;
	}

	private static double cosine(double[] a, double[] b) {
		double product = 0;
		double first = 0;
		double second = 0;
		for (int d = 0; d < a.length; d++) {
			product += a[d] * b[d];
			first += a[d] * a[d];
			second += b[d] * b[d];
		}
		return product / Math.sqrt(first * second);
	}
}
