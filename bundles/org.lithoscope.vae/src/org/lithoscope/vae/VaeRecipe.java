package org.lithoscope.vae;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Opening;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.PriorStart;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

/**
 * What the parameter set {@code vae} says: a specification and a training plan; and what further sets add where a
 * variant uses them: {@code mixture-prior} or {@code vamp-prior} a learned prior and how it starts, {@code branches},
 * {@code masking}, {@code contrastive} and {@code total-correlation} what {@link ObjectiveRecipe} says.
 *
 * @param parameters a complete set of at least the parameters declared in the parameter set {@code vae}; a variant that
 *        takes over some of them asks for the parts that these make up
 */
public record VaeRecipe(Parameters parameters) {

	/** The parameter that names the engine. */
	public static final String ENGINE = "engine";

	private static final String COMPONENTS = "mixture.components";
	private static final String PSEUDO_INPUTS = "pseudoInputs";

	/**
	 * Refuses combinations that the declared ranges do not exclude.
	 *
	 * @throws ParameterException naming the parameters concerned
	 */
	public void validate() throws ParameterException {
		validateNetwork();
		validatePrior();
		new ObjectiveRecipe(parameters).validate();
		if (parameters.choice("beta.schedule").equals("cyclical")
				&& parameters.integer("beta.cycles") > parameters.integer("beta.epochs")) {
			throw new ParameterException("beta.cycles = '%d': expected no more cycles than beta.epochs = %d".formatted(
					parameters.integer("beta.cycles"), parameters.integer("beta.epochs")));
		}
	}

	private void validatePrior() throws ParameterException {
		if (hasMixture() && parameters.integer(COMPONENTS) > parameters.integer("batch")) {
			throw new ParameterException(("%s = '%d': expected a number in [1, %d], no more components than there are"
					+ " rows in a batch").formatted(COMPONENTS, parameters.integer(COMPONENTS),
							parameters.integer("batch")));
		}
		if (hasPseudoInputs() && choice(ValidationNoise.class, "validation.noise") == ValidationNoise.MEAN) {
			throw new ParameterException("validation.noise = 'mean': expected 'sampled', since the KL divergence from a"
					+ " VampPrior is an average over draws of the latent code");
		}
	}

	/**
	 * Refuses what no network can be made of.
	 *
	 * @throws ParameterException naming the parameter concerned
	 */
	public void validateNetwork() throws ParameterException {
		if (parameters.integers("hidden").length == 0) {
			throw new ParameterException("hidden = '': expected the width of at least one hidden block, such as 32,16");
		}
	}

	/** The network and its objective. */
	public VaeSpec spec(int inputs, int targets) {
		Reductions reductions = new Reductions(choice(Reduction.class, "reduction"),
				choice(Reduction.class, "reduction.features"), choice(Reduction.class, "reduction.latent"));
		ObjectiveRecipe further = new ObjectiveRecipe(parameters);
		return network(inputs, targets).withPrior(prior()).withReductions(reductions).withTerms(further.terms())
				.withTopology(further.topology()).withMasking(further.masking(inputs));
	}

	/**
	 * The network with the usual objective, from the parameters {@code hidden}, {@code decoder}, {@code latent},
	 * {@code blocks}, {@code batchNorm} and {@code dropout}, of which the last may be undeclared for none.
	 */
	public VaeSpec network(int inputs, int targets) {
		List<Integer> encoder = widths("hidden");
		List<Integer> decoder = parameters.has("decoder") ? widths("decoder") : VaeSpec.mirrored(encoder);
		Blocks blocks = new Blocks(choice(BlockOrder.class, "blocks"), parameters.bool("batchNorm"),
				parameters.declares("dropout") ? parameters.real("dropout") : 0);
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, parameters.integer("latent"),
				new Prior.StandardNormal(), List.of(), Reductions.MEAN_PER_ROW);
	}

	private Prior prior() {
		if (hasMixture()) {
			return new Prior.GaussianMixture(parameters.integer(COMPONENTS),
					parameters.bool("mixture.categoricalKl"));
		}
		if (hasPseudoInputs()) {
			return new Prior.VampPrior(parameters.integer(PSEUDO_INPUTS),
					choice(PseudoInputNorm.class, "pseudoInputs.batchNorm"),
					parameters.choice("pseudoInputs.draws").equals("separate"));
		}
		return new Prior.StandardNormal();
	}

	/** What comes before a learned prior takes part. */
	public Opening opening() {
		if (hasMixture()) {
			PriorStart start = switch (parameters.choice("mixture.start")) {
				case "k-means" -> PriorStart.K_MEANS;
				case "gaussian-mixture" -> PriorStart.GAUSSIAN_MIXTURE;
				default -> PriorStart.AS_DRAWN;
			};
			return new Opening(parameters.integer("pretraining.epochs"), parameters.real("pretraining.beta"), start);
		}
		if (hasPseudoInputs()) {
			return new Opening(0, 1, parameters.choice("pseudoInputs.init").equals("data") ? PriorStart.TRAINING_ROWS
					: PriorStart.AS_DRAWN);
		}
		return Opening.NONE;
	}

	private boolean hasMixture() {
		return parameters.declares(COMPONENTS);
	}

	private boolean hasPseudoInputs() {
		return parameters.declares(PSEUDO_INPUTS);
	}

	/** How it is trained. */
	public TrainingPlan plan() {
		return new TrainingPlan(parameters.integer("batch"), parameters.integer("epochs"),
				parameters.real("learningRate"), beta(), parameters.bool("shuffle"), plateau(),
				parameters.integer("patience"), choice(Monitor.class, "monitor"), choice(KeptWeights.class, "weights"),
				choice(ValidationNoise.class, "validation.noise"));
	}

	/** When the learning rate is lowered, from the parameters whose ids begin with {@code plateau}. */
	public Optional<Plateau> plateau() {
		return parameters.bool("plateau")
				? Optional.of(new Plateau(parameters.real("plateau.factor"), parameters.integer("plateau.patience")))
				: Optional.empty();
	}

	private BetaSchedule beta() {
		return switch (parameters.choice("beta.schedule")) {
			case "linear" -> new BetaSchedule.Linear(parameters.real("beta.start"), parameters.real("beta.end"),
					parameters.integer("beta.epochs"));
			case "cyclical" -> new BetaSchedule.Cyclical(parameters.real("beta.start"), parameters.real("beta.end"),
					parameters.integer("beta.epochs"), parameters.integer("beta.cycles"));
			default -> new BetaSchedule.Constant(parameters.real("beta"));
		};
	}

	private List<Integer> widths(String id) {
		return Arrays.stream(parameters.integers(id)).boxed().toList();
	}

	/** Choices are declared as the constants' names in small letters with hyphens. */
	private <E extends Enum<E>> E choice(Class<E> type, String id) {
		return Enum.valueOf(type, parameters.choice(id).toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
