package org.lithoscope.core.registry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;

/**
 * A contribution as declared in XML; showing it loads no class.
 *
 * @param kind the extension point it belongs to
 * @param id unique among its kind, for instance {@code v2.6}
 * @param name a few words for a heading
 * @param description one or two sentences
 * @param bundle symbolic name of the contributing bundle
 * @param bundleVersion version of the contributing bundle
 * @param revision raised by hand when the contribution's results change; part of every run's identity
 * @param parameters what can be set, in the order of the declaration
 * @param measures for evaluators, the measures they give
 * @param literature publications behind it
 * @param published figures published for it
 * @param attributes further XML attributes of the element, for instance {@code file} of a suite
 */
public record Contribution(ContributionKind kind, String id, String name, String description, String bundle,
		String bundleVersion, int revision, List<ParameterDeclaration> parameters, List<MeasureDeclaration> measures,
		List<Literature> literature, List<PublishedFigure> published, Map<String, String> attributes) {

	public Contribution {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(bundle, "bundle");
		Objects.requireNonNull(bundleVersion, "bundleVersion");
		parameters = List.copyOf(parameters);
		measures = List.copyOf(measures);
		literature = List.copyOf(literature);
		published = List.copyOf(published);
		attributes = Map.copyOf(attributes);
	}

	/** Kind and id, for messages, for instance {@code variant v2.6}. */
	public String label() {
		return kind.singular() + " " + id;
	}

	/** The declared parameter with this id. */
	public Optional<ParameterDeclaration> parameter(String parameterId) {
		return parameters.stream().filter(p -> p.id().equals(parameterId)).findFirst();
	}

	/**
	 * Resolves values against this contribution's declarations.
	 *
	 * @throws ParameterException if a name is unknown or a value is out of range
	 */
	public Parameters resolve(Map<String, String> given) throws ParameterException {
		return Parameters.resolve(label(), parameters, given);
	}
}
