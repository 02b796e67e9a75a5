package org.lithoscope.engine.fused.internal;

import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/** Measures a learning network in inference mode; borrows its buffers between two steps. */
final class Evaluation {

	private final VaeSpec spec;
	private final int maximumRows;
	private final Kernels kernels;
	private final StepDraws stepDraws;
	private final Latent latent;
	private final float[][] inputs;
	private final float[][] outputs;
	private final List<LatentLoss> terms;
	/** Null for a standard normal one. */
	private final PriorLoss prior;
	private final float[] sums = new float[2];
	private List<List<float[][]>> encoderBuffers;
	private List<List<float[][]>> decoderBuffers;
	private FoldedStacks encoder;
	private FoldedStacks decoder;

	Evaluation(VaeSpec spec, int maximumRows, Kernels kernels, StepDraws stepDraws, Latent latent, float[][] inputs,
			float[][] outputs, List<LatentLoss> terms, PriorLoss prior) {
		this.spec = spec;
		this.maximumRows = maximumRows;
		this.kernels = kernels;
		this.stepDraws = stepDraws;
		this.latent = latent;
		this.inputs = inputs;
		this.outputs = outputs;
		this.terms = terms;
		this.prior = prior;
	}

	/** Weights have changed. */
	void forget() {
		encoder = null;
		decoder = null;
	}

	void run(Weights weights, float[][] wanted, Draws draws, double beta, LossSum losses, int n) {
		if (encoder == null) {
			fold(weights.state());
		}
		encoder.run(kernels, inputs, encoderBuffers, n);
		stepDraws.use(draws);
		stepDraws.noise(latent.noise(), n);
		double kl = 0;
		for (int d = 0; d < spec.latent(); d++) {
			kl += kernels.sample(latent, d, 0f, n);
			float[] mu = latent.heads()[d];
			losses.addMean(d, kernels.sum(mu, n), kernels.dot(mu, mu, n));
		}
		decoder.run(kernels, latent.z(), decoderBuffers, n);
		double error = 0;
		for (int f = 0; f < outputs.length; f++) {
			kernels.squaredError(outputs[f], wanted[f], 1f, sums, n);
			losses.addSquaredError(f, sums[0]);
			error += sums[0];
		}
		double divergence = prior != null ? prior.measure(latent, beta, n)
				: beta * spec.reductions().latent().factor(spec.latent()) * kl;
		double objective = spec.reductions().features().factor(spec.targets()) * error + divergence;
		for (int i = 0; i < terms.size(); i++) {
			objective += terms.get(i).measure(latent, beta, n);
		}
		losses.add(n, objective, prior != null ? prior.kl() : kl);
	}

	private void fold(NetworkState state) {
		encoder = FoldedStacks.encoders(spec, state);
		decoder = FoldedStacks.decoders(spec, state);
		if (encoderBuffers == null) {
			encoderBuffers = encoder.buffers(kernels, latent.heads(), maximumRows);
			decoderBuffers = decoder.buffers(kernels, outputs, maximumRows);
		}
	}
}
