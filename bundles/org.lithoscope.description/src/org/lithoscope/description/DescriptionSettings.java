package org.lithoscope.description;

import java.util.Map;

import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;

/**
 * What a description depends on besides the table.
 *
 * @param skewness from which absolute skewness on a logarithm is advised
 * @param sample on how many samples the intrinsic dimension is estimated
 * @param neighbours how many neighbours of each
 * @param discarded the share of the largest ratios of distances that is left out
 */
public record DescriptionSettings(double skewness, int sample, int neighbours, double discarded) {

	/**
	 * The defaults of the scaler {@code distribution-aware} and of the evaluator {@code intrinsic-dimension}, so that a
	 * description says what a run would find.
	 *
	 * @throws RegistryException if one of the two is not installed
	 */
	public static DescriptionSettings of(Registry registry) {
		Parameters scaler = defaults(registry, ContributionKind.SCALER, "distribution-aware");
		Parameters evaluator = defaults(registry, ContributionKind.EVALUATOR, "intrinsic-dimension");
		return new DescriptionSettings(scaler.real("skewness"), evaluator.integer("sample"),
				evaluator.integer("neighbours"), evaluator.real("discarded"));
	}

	private static Parameters defaults(Registry registry, ContributionKind kind, String id) {
		try {
			return registry.require(kind, id).resolve(Map.of());
		} catch (ParameterException e) {
			throw new RegistryException("%s %s has no complete defaults: %s".formatted(kind.singular(), id,
					e.getMessage()));
		}
	}
}
