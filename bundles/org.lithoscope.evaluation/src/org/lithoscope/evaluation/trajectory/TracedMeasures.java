package org.lithoscope.evaluation.trajectory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.text.NearestNames;

/**
 * The measures to follow, with the evaluators that give them.
 *
 * @param names the names of the measures
 * @param sources evaluators with their parameters, in the order of the measures
 */
record TracedMeasures(Set<String> names, List<Source> sources) {

	/** Parameters of the evaluators that are set here wherever an evaluator has them. */
	private static final List<String> HANDED_ON = List.of("rows", "k");

	/** An evaluator and what it is asked for. */
	record Source(Contribution contribution, Parameters parameters) {
	}

	/**
	 * Finds the evaluators that declare the measures.
	 *
	 * @throws ParameterException if nobody declares a measure, or a setting fits none of the evaluators
	 */
	static TracedMeasures of(Parameters parameters, Registry registry) throws ParameterException {
		Set<String> names = new LinkedHashSet<>(parameters.texts("measures"));
		Set<Contribution> evaluators = new LinkedHashSet<>();
		for (String name : names) {
			evaluators.add(declaring(name, registry));
		}
		Map<String, String> settings = settings(parameters);
		for (String id : settings.keySet()) {
			if (evaluators.stream().noneMatch(evaluator -> evaluator.parameter(id).isPresent())) {
				throw new ParameterException("settings = '%s': none of the evaluators %s has such a parameter".formatted(
						id, String.join(", ", evaluators.stream().map(Contribution::id).toList())));
			}
		}
		HANDED_ON.forEach(id -> settings.put(id, parameters.asMap().get(id)));
		List<Source> sources = new ArrayList<>();
		for (Contribution evaluator : evaluators) {
			sources.add(source(evaluator, settings, registry));
		}
		return new TracedMeasures(names, sources);
	}

	private static Contribution declaring(String measure, Registry registry) throws ParameterException {
		List<Contribution> evaluators = registry.contributions(ContributionKind.EVALUATOR);
		Optional<Contribution> found = evaluators.stream()
				.filter(evaluator -> evaluator.measures().stream().anyMatch(m -> m.name().equals(measure))).findFirst();
		return found.orElseThrow(() -> new ParameterException(
				"measures = '%s': no installed evaluator gives such a measure%s".formatted(measure,
						NearestNames.suggest(measure, evaluators.stream().flatMap(e -> e.measures().stream())
								.map(MeasureDeclaration::name).distinct().toList()))));
	}

	private static Map<String, String> settings(Parameters parameters) throws ParameterException {
		Map<String, String> settings = new LinkedHashMap<>();
		for (String setting : parameters.texts("settings")) {
			String[] sides = setting.split("=", 2);
			if (sides.length < 2) {
				throw new ParameterException(
						"settings = '%s': expected name=value, several of them separated by commas".formatted(setting));
			}
			settings.put(sides[0].strip(), sides[1].strip());
		}
		return settings;
	}

	private static Source source(Contribution evaluator, Map<String, String> settings, Registry registry)
			throws ParameterException {
		Map<String, String> own = new LinkedHashMap<>(settings);
		own.keySet().removeIf(id -> evaluator.parameter(id).isEmpty());
		Parameters resolved = evaluator.resolve(own);
		registry.create(evaluator, Evaluator.class).validate(resolved, registry);
		return new Source(evaluator, resolved);
	}

	/** The figures of the measures, in the evaluators' order. */
	List<Measure> measure(EvaluationInput input, Registry registry, WorkContext context) {
		List<Measure> figures = new ArrayList<>();
		for (Source source : sources) {
			context.cancellation().check();
			Evaluator evaluator = registry.create(source.contribution(), Evaluator.class);
			evaluator.evaluate(input, source.parameters(), registry, context.stream(source.contribution().id()))
					.measures().stream().filter(figure -> names.contains(figure.name())).forEach(figures::add);
		}
		return figures;
	}
}
