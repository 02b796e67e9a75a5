package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.Prior.VampPrior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.VaeSpec;

/** The divergence from a {@link VampPrior}: its pseudo-inputs go through the encoder as a second, small batch. */
final class VampLoss implements PriorLoss {

	private final VampPrior prior;
	private final VaeSpec spec;
	private final Weights weights;
	/** The same, with the gradients of the pseudo-inputs' pass. */
	private final Weights apart;
	private final Kernels kernels;
	private final StepDraws stepDraws;
	private final float[][] inputs;
	private final float[][] inputGradient;
	/** Of each branch, its rows of the whole. */
	private final List<float[][]> inputGradients;
	private final Latent pseudo;
	private final PosteriorMixture mixture;
	private final List<Encoder> encoders;
	private final List<Encoder> frozenEncoders;
	private final GradientBuffers gradientBuffers;
	private final float[][] zGradient;
	/** The second draw, with the means and log variances of the first. */
	private final Latent second;
	private final float[] sums = new float[2];
	private double kl;

	/** @param latent that of the network, for a second draw from its posteriors */
	VampLoss(VampPrior prior, VaeSpec spec, Weights weights, Kernels kernels, StepDraws stepDraws, Latent latent,
			int lanes) {
		this.prior = prior;
		this.spec = spec;
		this.weights = weights;
		this.apart = weights.apart();
		this.kernels = kernels;
		this.stepDraws = stepDraws;
		int count = prior.pseudoInputs();
		this.inputs = kernels.place(spec.inputs(), count);
		this.inputGradient = kernels.place(spec.inputs(), count);
		this.inputGradients = spec.branches().stream().map(branch -> Rows.of(inputGradient, branch.inputs())).toList();
		this.pseudo = Latent.allocate(kernels, spec.latent(), count);
		this.mixture = new PosteriorMixture(kernels, pseudo, count, lanes);
		this.frozenEncoders = encoders(true);
		this.encoders = prior.norm() == PseudoInputNorm.INFERENCE ? frozenEncoders : encoders(false);
		this.gradientBuffers = new GradientBuffers(kernels, spec, count);
		this.zGradient = kernels.place(spec.latent(), lanes);
		Latent own = Latent.allocate(kernels, spec.latent(), lanes);
		this.second = new Latent(latent.heads(), own.noise(), own.deviation(), own.z(), own.zGradient(),
				own.headsGradient());
	}

	/** Their hidden blocks are counted after all others. */
	private List<Encoder> encoders(boolean frozen) {
		List<Encoder> made = new ArrayList<>();
		int block = spec.encoderBlocks().size() + spec.decoderBlocks().size();
		for (Branch branch : spec.branches()) {
			made.add(new Encoder(spec, branch, apart, kernels, block, inputs, pseudo, prior.pseudoInputs(), frozen));
			block += branch.encoder().size();
		}
		return made;
	}

	@Override
	public void begin() {
		if (prior.norm() == PseudoInputNorm.INFERENCE) {
			encode(encoders);
		}
	}

	@Override
	public double forward(Latent latent, double beta, int n) {
		if (prior.norm() == PseudoInputNorm.SHARED) {
			encode(encoders);
		}
		double loss = estimate(latent, beta, n);
		float weight = (float) (weight(beta) * spec.reductions().rows().factor(n));
		if (prior.separateDraws()) {
			mixture.differentiate(second, weight, second.zGradient(), n);
			for (int d = 0; d < spec.latent(); d++) {
				kernels.sampleBackward(second, d, sums, n);
			}
			for (int h = 0; h < second.headsGradient().length; h++) {
				LaneLoops.add(latent.headsGradient()[h], second.headsGradient()[h], n);
			}
		} else {
			mixture.differentiate(latent, weight, zGradient, n);
		}
		for (int b = 0; b < encoders.size(); b++) {
			encoders.get(b).backward(gradientBuffers, inputGradients.get(b), prior.pseudoInputs());
		}
		return loss;
	}

	@Override
	public void backward(Latent latent, int n) {
		if (!prior.separateDraws()) {
			for (int d = 0; d < zGradient.length; d++) {
				LaneLoops.add(latent.zGradient()[d], zGradient[d], n);
			}
		}
	}

	@Override
	public void finish() {
		weights.addGradients(apart);
		int first = weights.offset(VampPrior.PSEUDO_INPUTS);
		for (int k = 0; k < prior.pseudoInputs(); k++) {
			for (int f = 0; f < inputs.length; f++) {
				weights.gradients()[first + k * inputs.length + f] = inputGradient[f][k];
			}
		}
	}

	@Override
	public double measure(Latent latent, double beta, int n) {
		encode(frozenEncoders);
		return estimate(latent, beta, n);
	}

	@Override
	public double kl() {
		return kl;
	}

	private double weight(double beta) {
		return beta * spec.reductions().latent().factor(spec.latent());
	}

	private void encode(List<Encoder> through) {
		int first = weights.offset(VampPrior.PSEUDO_INPUTS);
		for (int k = 0; k < prior.pseudoInputs(); k++) {
			for (int f = 0; f < inputs.length; f++) {
				inputs[f][k] = weights.values()[first + k * inputs.length + f];
			}
		}
		for (int b = 0; b < through.size(); b++) {
			through.get(b).forward(stepDraws, prior.pseudoInputs());
		}
	}

	private double estimate(Latent latent, double beta, int n) {
		Latent at = latent;
		if (prior.separateDraws()) {
			at = second;
			stepDraws.secondNoise(second.noise(), n);
			for (int d = 0; d < spec.latent(); d++) {
				kernels.sample(second, d, 0f, n);
			}
		}
		kl = mixture.measure(at, n);
		return weight(beta) * kl;
	}
}
