package org.lithoscope.vae.training;

/**
 * When the learning rate is lowered: PyTorch's {@code ReduceLROnPlateau} in mode {@code min} with relative threshold
 * 1e-4, no cooldown, and no change smaller than 1e-8.
 *
 * @param factor what the learning rate is multiplied by, in (0, 1)
 * @param patience how many epochs without improvement are borne; the next one lowers the rate
 */
public record Plateau(double factor, int patience) {

	private static final double THRESHOLD = 1e-4;
	private static final double LEAST_CHANGE = 1e-8;

	public Plateau {
		if (!(factor > 0 && factor < 1)) {
			throw new IllegalArgumentException("the factor must lie in (0, 1), not " + factor);
		}
		if (patience < 0) {
			throw new IllegalArgumentException("patience must be 0 or more, not " + patience);
		}
	}

	/** The course of one training. */
	static final class Course {

		private final Plateau plateau;
		private double learningRate;
		private double best = Double.POSITIVE_INFINITY;
		private int badEpochs;
		private int reductions;

		Course(Plateau plateau, double learningRate) {
			this.plateau = plateau;
			this.learningRate = learningRate;
		}

		double learningRate() {
			return learningRate;
		}

		int reductions() {
			return reductions;
		}

		void observe(double value) {
			if (value < best * (1 - THRESHOLD)) {
				best = value;
				badEpochs = 0;
				return;
			}
			badEpochs++;
			if (badEpochs > plateau.patience()) {
				reduce();
				badEpochs = 0;
			}
		}

		private void reduce() {
			double lowered = learningRate * plateau.factor();
			if (learningRate - lowered > LEAST_CHANGE) {
				learningRate = lowered;
				reductions++;
			}
		}
	}
}
