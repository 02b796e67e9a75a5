package org.lithoscope.vae.training;

/** The weight of the KL as a function of the epoch. */
public sealed interface BetaSchedule {

	/** β in this epoch, counted from 0. */
	double at(int epoch);

	/**
	 * The same in every epoch (Higgins et al. 2017, β-VAE).
	 *
	 * @param beta 0 or more; 0 makes a plain autoencoder of the objective
	 */
	record Constant(double beta) implements BetaSchedule {

		public Constant {
			requireWeight(beta);
		}

		@Override
		public double at(int epoch) {
			return beta;
		}
	}

	/**
	 * A straight line from {@code start} in epoch 0 to {@code end} in epoch {@code epochs}, and {@code end} from there
	 * on (KL annealing, Bowman et al. 2016, doi:10.18653/v1/K16-1002).
	 */
	record Linear(double start, double end, int epochs) implements BetaSchedule {

		public Linear {
			requireWeight(start);
			requireWeight(end);
			requireEpochs(epochs, 1);
		}

		@Override
		public double at(int epoch) {
			return epoch >= epochs ? end : start + (end - start) * epoch / epochs;
		}
	}

	/**
	 * {@code cycles} equal cycles over {@code epochs} epochs, each rising in a straight line during its first half and
	 * staying at {@code end} during its second; {@code end} afterwards (Fu et al. 2019, doi:10.18653/v1/N19-1021).
	 */
	record Cyclical(double start, double end, int epochs, int cycles) implements BetaSchedule {

		private static final double RISING_SHARE = 0.5;

		public Cyclical {
			requireWeight(start);
			requireWeight(end);
			requireEpochs(cycles, 1);
			requireEpochs(epochs, cycles);
		}

		@Override
		public double at(int epoch) {
			if (epoch >= epochs) {
				return end;
			}
			// in whole numbers, so that no cycle starts an epoch late because of rounding
			double inCycle = ((long) epoch * cycles % epochs) / (double) epochs;
			return start + (end - start) * Math.min(1, inCycle / RISING_SHARE);
		}
	}

	private static void requireWeight(double beta) {
		if (!(beta >= 0 && Double.isFinite(beta))) {
			throw new IllegalArgumentException("a weight of the KL must be 0 or more, not " + beta);
		}
	}

	private static void requireEpochs(int epochs, int least) {
		if (epochs < least) {
			throw new IllegalArgumentException("a schedule over %d epochs is too short: at least %d".formatted(epochs,
					least));
		}
	}
}
