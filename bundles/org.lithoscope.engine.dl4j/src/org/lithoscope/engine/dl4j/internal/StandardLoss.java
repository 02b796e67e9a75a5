package org.lithoscope.engine.dl4j.internal;

import org.lithoscope.engine.dl4j.LossVariables;
import org.lithoscope.engine.dl4j.SameDiffLoss;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;

/**
 * The objective that a specification says: squared error plus β·KL, reduced over features and latent dimensions, and
 * its terms.
 */
public record StandardLoss(VaeSpec spec) implements SameDiffLoss {

	@Override
	public SDVariable perBatch(LossVariables variables) {
		double perFeature = spec.reductions().features().factor(spec.targets());
		double perDimension = spec.reductions().latent().factor(spec.latent());
		SDVariable objective = variables.squaredError().mul(perFeature)
				.add(variables.divergence().mul(variables.beta()).mul(perDimension));
		for (Term term : spec.terms()) {
			objective = added(objective, term, variables);
		}
		return objective;
	}

	private static SDVariable added(SDVariable objective, Term term, LossVariables variables) {
		return switch (term) {
			case Term.TotalCorrelation(double weight) -> objective.add(TotalCorrelationLoss.of(variables).mul(weight));
			case Term.Contrastive contrastive -> variables.graph().hasVariable(ContrastiveLoss.POSITIVES)
					// a mean over the batch beside what is a sum, where rows are summed: the row weight comes on top
					? objective.add(new ContrastiveLoss(contrastive).of(variables, variables.z().dataType())
							.mul(contrastive.weight()).div(variables.graph().getVariable(VaeGraph.ROW_WEIGHT)))
					: objective;
		};
	}
}
