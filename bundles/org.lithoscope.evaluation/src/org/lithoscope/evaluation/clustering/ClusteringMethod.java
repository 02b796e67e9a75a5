package org.lithoscope.evaluation.clustering;

import java.util.HashMap;
import java.util.Map;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;

/** The clustering method that the parameters {@code clusterer}, {@code restarts} and {@code settings} describe. */
public final class ClusteringMethod {

	private static final String RESTARTS = "restarts";

	private final Clusterer clusterer;
	private final Parameters settings;

	private ClusteringMethod(Clusterer clusterer, Parameters settings) {
		this.clusterer = clusterer;
		this.settings = settings;
	}

	/**
	 * Looks the method up.
	 *
	 * @throws org.lithoscope.core.registry.RegistryException if it is not installed
	 * @throws IllegalArgumentException if the method refuses one of the settings
	 */
	public static ClusteringMethod of(Parameters parameters, Registry registry) {
		try {
			return checked(parameters, registry);
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/**
	 * Looks the method up, for a check before any training.
	 *
	 * @throws org.lithoscope.core.registry.RegistryException if it is not installed
	 * @throws ParameterException if the method refuses one of the settings
	 */
	public static ClusteringMethod checked(Parameters parameters, Registry registry) throws ParameterException {
		Contribution method = registry.require(ContributionKind.CLUSTERER, parameters.text("clusterer"));
		Map<String, String> given = new HashMap<>();
		if (method.parameter(RESTARTS).isPresent() && parameters.has(RESTARTS)) {
			given.put(RESTARTS, parameters.asMap().get(RESTARTS));
		}
		for (String setting : parameters.texts("settings")) {
			String[] sides = setting.split("=", 2);
			if (sides.length < 2) {
				throw new ParameterException(
						"settings = '%s': expected name=value, several of them separated by commas".formatted(setting));
			}
			given.put(sides[0].strip(), sides[1].strip());
		}
		return new ClusteringMethod(registry.create(method, Clusterer.class), method.resolve(given));
	}

	/** Clusters one side; every side and k draws from a stream of its own, so that adding a k changes no other. */
	public Clustering cluster(FloatMatrix points, int k, Part part, WorkContext context) {
		return clusterer.cluster(points, k, settings, context.stream("clusters " + k + " " + part.id()));
	}
}
