package org.lithoscope.engine.dl4j.internal;

import org.lithoscope.engine.dl4j.LossVariables;
import org.lithoscope.engine.dl4j.SameDiffLoss;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;

/** The objective that a specification says: squared error plus β·KL, reduced over features and latent dimensions. */
public record StandardLoss(VaeSpec spec) implements SameDiffLoss {

	@Override
	public SDVariable perBatch(LossVariables variables) {
		double perFeature = spec.reductions().features().factor(spec.targets());
		double perDimension = spec.reductions().latent().factor(spec.latent());
		return variables.squaredError().mul(perFeature)
				.add(variables.kl().mul(variables.beta()).mul(perDimension));
	}
}
