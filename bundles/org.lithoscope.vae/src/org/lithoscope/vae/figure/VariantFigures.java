package org.lithoscope.vae.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.vae.SpecifiedVariant;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.spec.VaeSpec;

/** Draws the networks of installed variants; those that are no variational autoencoder have none. */
public final class VariantFigures {

	/** Attributes with which a feature set declares how many features are read and reconstructed. */
	private static final String INPUTS = "inputs";
	private static final String TARGETS = "targets";

	private final Registry registry;

	public VariantFigures(Registry registry) {
		this.registry = registry;
	}

	/**
	 * The network with default parameters, for the variant's own feature set; empty where that does not declare how
	 * many features it has.
	 */
	public Optional<NetworkFigure> ofDefaults(Contribution variant) {
		return of(variant, Map.of());
	}

	/**
	 * The network with some parameters set; empty where a value is refused, one that is required is missing, or the
	 * feature set does not declare how many features it has.
	 *
	 * @param given text values by parameter id; what is absent keeps its default
	 */
	public Optional<NetworkFigure> of(Contribution variant, Map<String, String> given) {
		String features = given.getOrDefault(Variant.FEATURES,
				variant.parameter(Variant.FEATURES).map(declared -> declared.defaultValue()).orElse(""));
		Optional<Contribution> set = registry.find(ContributionKind.FEATURE_SET, features);
		int inputs = set.map(declared -> count(declared, INPUTS)).orElse(0);
		int targets = set.map(declared -> count(declared, TARGETS)).orElse(0);
		if (inputs == 0) {
			return Optional.empty();
		}
		return specified(variant).flatMap(specified -> spec(specified, variant, given, inputs,
				targets == 0 ? inputs : targets)).map(NetworkFigure::of);
	}

	/**
	 * The network of a stored model, whether or not its variant is still installed; empty where the folder holds none.
	 *
	 * @param folder the folder with the weights
	 */
	public static Optional<NetworkFigure> ofStored(Path folder) {
		try {
			return Optional.of(NetworkFigure.of(VaeLatentModel.readSpec(folder)));
		} catch (IOException e) {
			// models of other kinds have files of their own; one that cannot be read is told where it is used
			return Optional.empty();
		}
	}

	private Optional<SpecifiedVariant> specified(Contribution contribution) {
		try {
			return registry.create(contribution, Variant.class) instanceof SpecifiedVariant variant
					? Optional.of(variant) : Optional.empty();
		} catch (RegistryException e) {
			// the registry keeps what is wrong with a class; a drawing is no place to tell it
			return Optional.empty();
		}
	}

	private static Optional<VaeSpec> spec(SpecifiedVariant variant, Contribution contribution,
			Map<String, String> given, int inputs, int targets) {
		try {
			Parameters parameters = contribution.resolve(given);
			variant.validate(parameters);
			return Optional.of(variant.spec(parameters, inputs, targets));
		} catch (ParameterException e) {
			// what is wrong with a value is told where it is set
			return Optional.empty();
		}
	}

	private static int count(Contribution featureSet, String attribute) {
		String text = featureSet.attributes().getOrDefault(attribute, "");
		return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
	}
}
