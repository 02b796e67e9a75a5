package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.engine.FrozenNetwork.Posterior;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior.GaussianMixture;

class ClusterMomentsTest {

	private static final float LOG_2 = (float) Math.log(2);

	/** Two rows at 1 and 3 with variance 2 in one cluster, one row at 7 in another, none in a third. */
	private final NetworkState start = new ClusterMoments(new int[] { 0, 1, 0 }, 3,
			new Posterior(FloatMatrix.of(3, 1, new float[] { 1, 7, 3 }),
					FloatMatrix.of(3, 1, new float[] { LOG_2, 0, LOG_2 }))).tensors();

	@Test
	void aComponentHasTheMeanOfItsRows() {
		assertArrayEquals(new float[] { 2, 7, 0 }, start.tensor(GaussianMixture.MEANS));
	}

	@Test
	void itsVarianceIsThatOfTheMeansPlusThatOfThePosteriors() {
		float[] logVariances = start.tensor(GaussianMixture.LOG_VARIANCES);
		assertEquals(Math.log(1 + 2), logVariances[0], 1e-6);
		assertEquals(Math.log(0 + 1), logVariances[1], 1e-6);
	}

	@Test
	void anEmptyClusterBecomesAStandardNormalWithASmallShare() {
		float[] logits = start.tensor(GaussianMixture.LOGITS);
		assertEquals(0, start.tensor(GaussianMixture.LOG_VARIANCES)[2]);
		assertEquals(Math.log(3), logits[0] - logits[2], 1e-6);
	}
}
