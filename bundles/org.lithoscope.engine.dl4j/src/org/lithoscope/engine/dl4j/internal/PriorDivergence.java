package org.lithoscope.engine.dl4j.internal;

import org.lithoscope.engine.dl4j.internal.MixtureDivergence.Parts;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/** The divergence of the posteriors of a batch from the prior of a specification, with what the prior learns. */
record PriorDivergence(SameDiff graph, VaeSpec spec, LayerStack layers, LayerStack.Heads heads,
		Precision precision) {

	/** @param z the code that is decoded */
	Parts at(SDVariable z) {
		MixtureDivergence divergence = new MixtureDivergence(graph, spec.latent(), heads.mu(),
				heads.logVariance(), precision);
		return switch (spec.prior()) {
			case Prior.StandardNormal normal -> divergence.fromStandardNormal();
			case Prior.GaussianMixture mixture -> fromMixture(mixture, divergence, z);
			case Prior.VampPrior vamp -> fromPseudoInputs(vamp, divergence, vamp.separateDraws() ? secondDraw() : z);
		};
	}

	private Parts fromMixture(Prior.GaussianMixture mixture, MixtureDivergence divergence, SDVariable z) {
		int count = mixture.components();
		Parts parts = divergence.fromMixture(z, layers.variable(Prior.GaussianMixture.LOGITS, count),
				layers.variable(Prior.GaussianMixture.MEANS, count, spec.latent()),
				layers.variable(Prior.GaussianMixture.LOG_VARIANCES, count, spec.latent()), count);
		return mixture.categoricalKl() ? new Parts(parts.full(), parts.full()) : parts;
	}

	private SDVariable secondDraw() {
		SDVariable noise = graph.placeHolder(VaeGraph.SECOND_NOISE, precision.type(), -1, spec.latent());
		return heads.mu().add(graph.math().exp(heads.logVariance().mul(0.5)).mul(noise));
	}

	private Parts fromPseudoInputs(Prior.VampPrior vamp, MixtureDivergence divergence, SDVariable z) {
		int count = vamp.pseudoInputs();
		SDVariable pseudoInputs = layers.variable(Prior.VampPrior.PSEUDO_INPUTS, count, spec.inputs());
		LayerStack encoder = vamp.norm() == PseudoInputNorm.SHARED ? layers : layers.inInferenceMode();
		LayerStack.Heads pseudo = encoder.encoder(pseudoInputs, spec.branches(), VaeGraph.OF_PSEUDO_INPUTS);
		SDVariable kl = divergence.fromPosteriors(z, pseudo.mu(), pseudo.logVariance(), count);
		return new Parts(kl, kl);
	}
}
