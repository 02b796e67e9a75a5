package org.lithoscope.variant.baselines;

import java.util.Arrays;

import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * A network that decodes the posterior mean while it learns.
 *
 * @param network the network that does it all
 */
record NoiselessNetwork(Network network) implements Network {

	/** Dropout and hidden inputs as drawn, noise none. */
	private record DropoutAlone(Draws draws) implements Draws {

		@Override
		public void noise(float[][] noise, int rows) {
			for (float[] dimension : noise) {
				Arrays.fill(dimension, 0, rows, 0f);
			}
		}

		@Override
		public void secondNoise(float[][] noise, int rows) {
			noise(noise, rows);
		}

		@Override
		public void keep(int block, int unit, double dropout, float[] factors, int rows) {
			draws.keep(block, unit, dropout, factors, rows);
		}

		@Override
		public void show(int group, double rate, float[] shown, int rows) {
			draws.show(group, rate, shown, rows);
		}
	}

	@Override
	public VaeSpec spec() {
		return network.spec();
	}

	@Override
	public void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses) {
		network.trainStep(batch, new DropoutAlone(draws), beta, learningRate, losses);
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		network.evaluate(batch, draws, beta, losses);
	}

	@Override
	public NetworkState state() {
		return network.state();
	}

	@Override
	public void restore(NetworkState state) {
		network.restore(state);
	}

	@Override
	public NetworkState gradients() {
		return network.gradients();
	}
}
