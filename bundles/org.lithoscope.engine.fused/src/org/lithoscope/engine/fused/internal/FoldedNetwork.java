package org.lithoscope.engine.fused.internal;

import java.util.List;
import java.util.function.IntFunction;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/** A network that no longer learns, with its BatchNorms folded into its Linear layers. */
public final class FoldedNetwork implements FrozenNetwork {

	/** Rows that are worked on at once; the activations of 32 units stay in the processor's nearest cache. */
	private static final int TILE = Kernels.HALF;

	private final VaeSpec spec;
	private final FoldedStacks meanEncoder;
	private final FoldedStacks encoder;
	private final FoldedStacks decoder;
	private final IntFunction<Kernels> kernels;

	/**
	 * @param kernels makes a kernel set for so many lanes; a call has one of its own, so that calls can be concurrent
	 */
	public FoldedNetwork(VaeSpec spec, NetworkState state, IntFunction<Kernels> kernels) {
		state.requireAll(spec.tensors());
		this.spec = spec;
		this.kernels = kernels;
		this.meanEncoder = FoldedStacks.means(spec, state);
		this.encoder = FoldedStacks.encoders(spec, state);
		this.decoder = FoldedStacks.decoders(spec, state);
	}

	@Override
	public FloatMatrix encode(FloatMatrix inputs) {
		FloatMatrix mu = FloatMatrix.zeros(inputs.rows(), spec.latent());
		run(meanEncoder, inputs, mu);
		return mu;
	}

	@Override
	public Posterior posterior(FloatMatrix inputs) {
		FloatMatrix mu = FloatMatrix.zeros(inputs.rows(), spec.latent());
		FloatMatrix logVariance = FloatMatrix.zeros(inputs.rows(), spec.latent());
		run(encoder, inputs, mu, logVariance);
		return new Posterior(mu, logVariance);
	}

	@Override
	public FloatMatrix decode(FloatMatrix latent) {
		FloatMatrix reconstruction = FloatMatrix.zeros(latent.rows(), spec.targets());
		run(decoder, latent, reconstruction);
		return reconstruction;
	}

	/** Runs encoders or decoders over a table; results share what they give, in order. */
	private void run(FoldedStacks stacks, FloatMatrix table, FloatMatrix... results) {
		Kernels set = kernels.apply(TILE);
		float[][] in = set.place(table.columns(), TILE);
		float[][] out = set.place(stacks.outputs(), TILE);
		List<List<float[][]>> buffers = stacks.buffers(set, out, TILE);
		for (int from = 0; from < table.rows(); from += TILE) {
			int n = Math.min(TILE, table.rows() - from);
			set.gather(table.values(), from * table.columns(), table.columns(), in, n);
			stacks.run(set, in, buffers, n);
			int first = 0;
			for (FloatMatrix result : results) {
				int width = result.columns();
				set.scatter(out, first, result.values(), from * width, width, n);
				first += width;
			}
		}
	}
}
