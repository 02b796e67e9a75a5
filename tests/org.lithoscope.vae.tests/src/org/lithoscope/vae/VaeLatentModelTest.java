package org.lithoscope.vae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.ProbabilisticModel.Posterior;
import org.lithoscope.core.run.Seed;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

class VaeLatentModelTest {

	private static final VaeSpec SPEC = VaeSpec.standard(3, List.of(4), 2);
	private static final FloatMatrix MEANS = FloatMatrix.of(1, 2, new float[] {1, 2});
	private static final FloatMatrix LOG_VARIANCES = FloatMatrix.of(1, 2, new float[] {-1, -2});

	private static VaeLatentModel model() {
		return new VaeLatentModel(SPEC, InitialWeights.draw(SPEC, new Seed(1)), "fixed", new FixedEngine());
	}

	@Test
	void thePriorIsTheNormalisedStandardNormalDensity() {
		double[] densities = model().logPrior(FloatMatrix.of(2, 2, new float[] {0, 0, 3, -4}));

		assertArrayEquals(new double[] {-Math.log(2 * Math.PI), -Math.log(2 * Math.PI) - 12.5}, densities, 1e-12);
	}

	@Test
	void thePosteriorIsThatOfTheNetwork() {
		Posterior posterior = model().posterior(FloatMatrix.zeros(1, 3));

		assertSame(MEANS, posterior.mu());
		assertSame(LOG_VARIANCES, posterior.logVariance());
	}

	@Test
	void matricesOfAnotherWidthAreRefused() {
		assertEquals("the model has latent width 2, the matrix has 3 columns",
				assertThrows(IllegalArgumentException.class, () -> model().logPrior(FloatMatrix.zeros(1, 3)))
						.getMessage());
		assertEquals("the model has input width 3, the matrix has 2 columns",
				assertThrows(IllegalArgumentException.class, () -> model().posterior(FloatMatrix.zeros(1, 2)))
						.getMessage());
	}

	private static final class FixedEngine implements Engine {

		@Override
		public List<String> unsupported(VaeSpec spec) {
			return List.of();
		}

		@Override
		public Network compile(VaeSpec spec, int maximumRows) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
			return new FrozenNetwork() {

				@Override
				public FloatMatrix encode(FloatMatrix inputs) {
					return MEANS;
				}

				@Override
				public Posterior posterior(FloatMatrix inputs) {
					return new Posterior(MEANS, LOG_VARIANCES);
				}

				@Override
				public FloatMatrix decode(FloatMatrix latent) {
					throw new UnsupportedOperationException();
				}
			};
		}
	}
}
