package org.lithoscope.evaluation.likelihood;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.lithoscope.core.evaluation.EvaluationInput.Side;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.ProbabilisticModel;
import org.lithoscope.core.model.ProbabilisticModel.Posterior;
import org.lithoscope.core.run.WorkContext;

/**
 * Log importance weights {@code ln p(x | z) + ln p(z) − ln q(z | x)} of latent codes drawn from the posterior, in nats.
 *
 * <p>{@code ln p(x | z)} is minus the squared error summed over the scaled target features: a Gaussian of variance ½
 * without its constant {@code −(features / 2) ln π}, as in {@link org.lithoscope.core.model.Losses#elbo1()}. The mean
 * of a row's weights estimates that evidence lower bound.
 */
public final class LogWeights {

	/** Rows that are decoded together: enough to be quick, few enough to hear a cancel. */
	private static final int DECODED_ROWS = 1 << 14;
	private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

	private final ProbabilisticModel model;
	private final int draws;
	private final WorkContext context;

	/**
	 * Every row draws from a stream of its own, numbered by its place.
	 *
	 * @param draws latent codes per row, 1 or more
	 */
	public LogWeights(ProbabilisticModel model, int draws, WorkContext context) {
		this.model = model;
		this.draws = draws;
		this.context = context;
	}

	/** Hears the weights of one row. */
	@FunctionalInterface
	public interface Listener {

		/** @param logWeights one per draw; overwritten after the call */
		void accept(int row, double[] logWeights);
	}

	/**
	 * Draws and weighs, row after row.
	 *
	 * @throws IllegalArgumentException if the model has no decoder
	 */
	public void forEachRow(Side side, Listener listener) {
		int rows = side.inputs().rows();
		int step = Math.max(1, DECODED_ROWS / draws);
		for (int from = 0; from < rows; from += step) {
			context.cancellation().check();
			weigh(side, from, Math.min(rows, from + step), listener);
		}
	}

	private void weigh(Side side, int from, int to, Listener listener) {
		int[] rows = IntStream.range(from, to).toArray();
		Posterior posterior = model.posterior(side.inputs().selectRows(rows));
		FloatMatrix codes = FloatMatrix.zeros(rows.length * draws, model.latentSize());
		double[] logPosterior = new double[codes.rows()];
		for (int r = 0; r < rows.length; r++) {
			draw(posterior, r, context.seed().stream(from + r).generator(), codes, logPosterior);
		}
		FloatMatrix decoded = model.decode(codes)
				.orElseThrow(() -> new IllegalArgumentException("a model without decoder has no likelihood"));
		double[] logPrior = model.logPrior(codes);
		double[] weights = new double[draws];
		for (int r = 0; r < rows.length; r++) {
			for (int s = 0; s < draws; s++) {
				int code = r * draws + s;
				weights[s] = logPrior[code] - logPosterior[code]
						- squaredError(side.targets(), from + r, decoded, code);
			}
			listener.accept(from + r, weights);
		}
	}

	private void draw(Posterior posterior, int row, RandomGenerator noise, FloatMatrix codes, double[] logPosterior) {
		for (int s = 0; s < draws; s++) {
			int code = row * draws + s;
			double sum = 0;
			for (int d = 0; d < codes.columns(); d++) {
				double standard = noise.nextGaussian();
				double logVariance = posterior.logVariance().get(row, d);
				codes.set(code, d, (float) (posterior.mu().get(row, d) + Math.exp(0.5 * logVariance) * standard));
				sum += standard * standard + logVariance + LOG_TWO_PI;
			}
			logPosterior[code] = -0.5 * sum;
		}
	}

	/** The squared distance of two rows. */
	public static double squaredError(FloatMatrix measured, int row, FloatMatrix reconstructed, int otherRow) {
		double sum = 0;
		for (int c = 0; c < measured.columns(); c++) {
			double difference = measured.get(row, c) - reconstructed.get(otherRow, c);
			sum += difference * difference;
		}
		return sum;
	}

	/** The mean: the evidence lower bound of the row. */
	public static double mean(double[] logWeights) {
		return Arrays.stream(logWeights).sum() / logWeights.length;
	}

	/** The logarithm of the mean weight: the importance-weighted bound of the row, at least {@link #mean}. */
	public static double logMean(double[] logWeights) {
		double largest = Arrays.stream(logWeights).max().orElseThrow();
		double sum = 0;
		for (double logWeight : logWeights) {
			sum += Math.exp(logWeight - largest);
		}
		return largest + Math.log(sum / logWeights.length);
	}

	/**
	 * The share of draws that effectively count: {@code (Σ w)² / Σ w²} over their number, above 0 to 1 (Kong 1992).
	 */
	public static double effectiveShare(double[] logWeights) {
		double largest = Arrays.stream(logWeights).max().orElseThrow();
		double sum = 0;
		double squares = 0;
		for (double logWeight : logWeights) {
			double weight = Math.exp(logWeight - largest);
			sum += weight;
			squares += weight * weight;
		}
		return sum * sum / squares / logWeights.length;
	}
}
