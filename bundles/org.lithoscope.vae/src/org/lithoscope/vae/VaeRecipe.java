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
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

/**
 * What the parameter set {@code vae} says: a specification and a training plan.
 *
 * @param parameters a complete set of at least the parameters declared in the parameter set {@code vae}; a variant that
 *        takes over some of them asks for the parts that these make up
 */
public record VaeRecipe(Parameters parameters) {

	/** The parameter that names the engine. */
	public static final String ENGINE = "engine";

	/**
	 * Refuses combinations that the declared ranges do not exclude.
	 *
	 * @throws ParameterException naming the parameters concerned
	 */
	public void validate() throws ParameterException {
		validateNetwork();
		if (parameters.choice("beta.schedule").equals("cyclical")
				&& parameters.integer("beta.cycles") > parameters.integer("beta.epochs")) {
			throw new ParameterException("beta.cycles = '%d': expected no more cycles than beta.epochs = %d".formatted(
					parameters.integer("beta.cycles"), parameters.integer("beta.epochs")));
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
		return network(inputs, targets).withReductions(new Reductions(choice(Reduction.class, "reduction"),
				choice(Reduction.class, "reduction.features"), choice(Reduction.class, "reduction.latent")));
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
