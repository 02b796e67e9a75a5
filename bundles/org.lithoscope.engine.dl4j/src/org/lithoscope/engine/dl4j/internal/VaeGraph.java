package org.lithoscope.engine.dl4j.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.dl4j.LossVariables;
import org.lithoscope.engine.dl4j.SameDiffLoss;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;

/** A whole autoencoder with its objective as one SameDiff graph, either learning or in inference mode. */
final class VaeGraph {

	static final String X = "x";
	static final String TARGET = "target";
	static final String NOISE = "noise";
	/** Of a second draw of the latent code, where the divergence has one. */
	static final String SECOND_NOISE = "second_noise";
	static final String BETA = "beta";
	/** What the objective is multiplied by for its gradient: 1 for a mean over rows, their number for a sum. */
	static final String ROW_WEIGHT = "row_weight";

	static final String MU = "mu";
	static final String LOG_VARIANCE = "log_variance";
	static final String X_HAT = "x_hat";
	/** As a mean per row. */
	static final String OBJECTIVE = "objective";
	/** The full divergence from the specification's prior, as a mean per row. */
	static final String KL = "kl";
	/** Ends the names of the batch moments of pseudo-inputs. */
	static final String OF_PSEUDO_INPUTS = ".pseudo";

	private static final String WEIGHTED_OBJECTIVE = "weighted_objective";

	private final SameDiff graph = SameDiff.create();

	VaeGraph(VaeSpec spec, SameDiffLoss loss, Precision precision, boolean learning) {
		DataType type = precision.type();
		LayerStack layers = new LayerStack(graph, spec, precision, learning);
		SDVariable x = graph.placeHolder(X, type, -1, spec.inputs());
		LayerStack.Heads heads = layers.encoder(x, spec.branches());
		SDVariable noise = graph.placeHolder(NOISE, type, -1, spec.latent());
		SDVariable z = heads.mu().add(graph.math().exp(heads.logVariance().mul(0.5)).mul(noise));
		SDVariable xHat = layers.decoder(z, spec.branches());
		SDVariable target = graph.placeHolder(TARGET, type, -1, spec.targets());
		SDVariable beta = graph.placeHolder(BETA, type);
		if (learning) {
			graph.placeHolder(ROW_WEIGHT, type);
			if (isContrastive(spec)) {
				ContrastiveLoss.declare(graph, type);
			}
		}
		MixtureDivergence.Parts divergence = new PriorDivergence(graph, spec, layers, heads, precision).at(z);
		graph.identity(KL, divergence.full());
		addObjective(new LossVariables(graph, spec, x, target, heads.mu(), heads.logVariance(), z, xHat,
				divergence.inObjective(), beta), loss);
		if (learning) {
			SDVariable weighted = graph.getVariable(OBJECTIVE).mul(WEIGHTED_OBJECTIVE, graph.getVariable(ROW_WEIGHT));
			graph.setLossVariables(weighted.name());
			QuietOutput.during(graph::createGradFunction);
		}
	}

	private static boolean isContrastive(VaeSpec spec) {
		return spec.terms().stream().anyMatch(Term.Contrastive.class::isInstance);
	}

	private void addObjective(LossVariables variables, SameDiffLoss loss) {
		List<String> before = learnedVariables();
		SDVariable objective = loss.perBatch(variables);
		List<String> added = new ArrayList<>(learnedVariables());
		added.removeAll(before);
		if (!added.isEmpty()) {
			throw new IllegalArgumentException(("the loss has learned variables of its own: %s. Only the network"
					+ " learns; use graph.constant for fixed numbers").formatted(String.join(", ", added)));
		}
		graph.identity(OBJECTIVE, objective);
	}

	private List<String> learnedVariables() {
		return graph.variables().stream().filter(variable -> variable.getVariableType() == VariableType.VARIABLE)
				.map(SDVariable::name).toList();
	}

	SameDiff graph() {
		return graph;
	}
}
