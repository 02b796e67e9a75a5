package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Dropout;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.Draws;

/** The random numbers of one step; those that are counted are made by the kernels, all others are taken as given. */
final class StepDraws {

	private final Kernels kernels;
	private final float[] factors;
	private Draws draws = Draws.mean();

	StepDraws(Kernels kernels, int lanes) {
		this.kernels = kernels;
		this.factors = new float[lanes];
	}

	/** What the next numbers are taken from. */
	void use(Draws source) {
		this.draws = source;
	}

	/** As {@link Draws#noise}. */
	void noise(float[][] noise, int n) {
		if (draws instanceof CounterDraws counter && noise.length % 2 == 0) {
			for (int d = 0; d < noise.length; d += 2) {
				kernels.normals(counter.noiseKey(d / 2), noise[d], noise[d + 1], n);
			}
		} else {
			draws.noise(noise, n);
		}
	}

	/** As {@link Draws#secondNoise}. */
	void secondNoise(float[][] noise, int n) {
		if (draws instanceof CounterDraws counter && noise.length % 2 == 0) {
			for (int d = 0; d < noise.length; d += 2) {
				kernels.normals(counter.secondNoiseKey(d / 2), noise[d], noise[d + 1], n);
			}
		} else {
			draws.secondNoise(noise, n);
		}
	}

	/** As {@link Draws#keep}. */
	void keep(int block, int unit, double rate, Dropout dropout, int n) {
		if (draws instanceof CounterDraws counter) {
			kernels.draw(counter.keepKey(block, unit), rate, dropout, n);
		} else {
			draws.keep(block, unit, rate, factors, n);
			kernels.take(factors, dropout, n);
		}
	}

	/** As {@link Draws#show}. */
	void show(int group, double rate, float[] shown, int n) {
		draws.show(group, rate, shown, n);
	}
}
