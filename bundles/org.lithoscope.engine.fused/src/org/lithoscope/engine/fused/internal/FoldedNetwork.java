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

	/** Rows that are worked on at once; their activations stay in the processor's cache. */
	private static final int TILE = Kernels.BLOCK;

	private final VaeSpec spec;
	private final FoldedStack meanEncoder;
	private final FoldedStack encoder;
	private final FoldedStack decoder;
	private final IntFunction<Kernels> kernels;

	/**
	 * @param kernels makes a kernel set for so many lanes; a call has one of its own, so that calls can be concurrent
	 */
	public FoldedNetwork(VaeSpec spec, NetworkState state, IntFunction<Kernels> kernels) {
		state.requireAll(spec.tensors());
		this.spec = spec;
		this.kernels = kernels;
		this.meanEncoder = new FoldedStack(state, spec.blocks(), spec.encoderBlocks(), List.of("fc_mu"), spec.latent());
		this.encoder = encoder(spec, state);
		this.decoder = decoder(spec, state);
	}

	/** From inputs to means and log variances. */
	static FoldedStack encoder(VaeSpec spec, NetworkState state) {
		return new FoldedStack(state, spec.blocks(), spec.encoderBlocks(), List.of("fc_mu", "fc_logvar"),
				2 * spec.latent());
	}

	/** From latent codes to reconstructions. */
	static FoldedStack decoder(VaeSpec spec, NetworkState state) {
		return new FoldedStack(state, spec.blocks(), spec.decoderBlocks(), List.of("out"), spec.targets());
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

	/** Runs a stack over a table; results share its heads, in order. */
	private void run(FoldedStack stack, FloatMatrix table, FloatMatrix... results) {
		Kernels set = kernels.apply(TILE);
		float[][] in = Kernels.rows(table.columns(), TILE);
		List<float[][]> buffers = stack.buffers(Kernels.rows(stack.outputs(), TILE));
		for (int from = 0; from < table.rows(); from += TILE) {
			int n = Math.min(TILE, table.rows() - from);
			Table.gather(table, from, in, n);
			stack.run(set, in, buffers, n);
			int first = 0;
			for (FloatMatrix result : results) {
				Table.scatter(buffers.getLast(), first, result, from, n);
				first += result.columns();
			}
		}
	}
}
