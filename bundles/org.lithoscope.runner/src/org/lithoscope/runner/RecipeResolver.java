package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteSettings;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;

/**
 * Resolves every contribution and parameter that a suite names.
 *
 * <p>A variant's parameter {@code features.x} is handed on to its feature set as {@code x}, and {@code scaler.x} to its
 * scaler, where those declare {@code x}.
 */
final class RecipeResolver {

	private final Suite suite;
	private final Registry registry;

	RecipeResolver(Suite suite, Registry registry) {
		this.suite = suite;
		this.registry = registry;
	}

	ComponentUse reader() throws SuiteException {
		return resolve("data", ContributionKind.READER, suite.getData().getReader(), suite.getData().getSettings());
	}

	ComponentUse splitter() throws SuiteException {
		return resolve("splitting", ContributionKind.SPLITTER, suite.getSplitting().getSplitter(),
				suite.getSplitting().getSettings());
	}

	/** All evaluators, sorted by id, so that the order in the suite changes nothing. */
	List<ComponentUse> evaluators() throws SuiteException {
		List<ComponentUse> evaluators = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (EvaluatorUse use : suite.getEvaluators()) {
			if (!seen.add(use.getEvaluator())) {
				throw new SuiteException(("evaluator '%s' is there twice and its figures would not be told apart: put "
						+ "all its settings into one element").formatted(use.getEvaluator()));
			}
			evaluators.add(evaluator(use));
		}
		evaluators.sort(Comparator.comparing(ComponentUse::id));
		return evaluators;
	}

	private ComponentUse evaluator(EvaluatorUse use) throws SuiteException {
		String element = "evaluator '%s'".formatted(use.getEvaluator());
		ComponentUse resolved =
				resolve(element, ContributionKind.EVALUATOR, use.getEvaluator(), use.getSettings());
		try {
			registry.create(resolved.contribution(), Evaluator.class).validate(resolved.parameters(), registry);
		} catch (ParameterException | RegistryException e) {
			throw new SuiteException("%s: %s".formatted(element, e.getMessage()), e);
		}
		return resolved;
	}

	/** All experiments with grids expanded, in the suite's order. */
	List<ExperimentRecipe> experiments() throws SuiteException {
		List<ExperimentRecipe> recipes = new ArrayList<>();
		for (ConcreteExperiment experiment : ExperimentExpansion.expand(suite, registry)) {
			try {
				recipes.add(recipe(experiment));
			} catch (ParameterException | RegistryException e) {
				throw new SuiteException("experiment '%s': %s".formatted(experiment.name(), e.getMessage()), e);
			}
		}
		return recipes;
	}

	private ExperimentRecipe recipe(ConcreteExperiment experiment) throws ParameterException {
		Contribution variant = registry.require(ContributionKind.VARIANT, experiment.variant());
		Parameters parameters = variant.resolve(experiment.settings());
		registry.create(variant, Variant.class).validate(parameters);
		return new ExperimentRecipe(experiment, new ComponentUse(variant, parameters),
				part(variant, parameters, ContributionKind.FEATURE_SET, Variant.FEATURES),
				part(variant, parameters, ContributionKind.SCALER, Variant.SCALER));
	}

	private ComponentUse part(Contribution variant, Parameters parameters, ContributionKind kind, String parameter)
			throws ParameterException {
		if (!parameters.declares(parameter)) {
			throw new RegistryException("%s of bundle %s does not declare the parameter '%s'".formatted(
					variant.label(), variant.bundle(), parameter));
		}
		Contribution contribution = registry.require(kind, parameters.asMap().get(parameter));
		Map<String, String> handedOn = new LinkedHashMap<>();
		String prefix = parameter + ".";
		parameters.asMap().forEach((id, value) -> {
			String own = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
			if (!value.isEmpty() && contribution.parameter(own).isPresent()) {
				handedOn.put(own, value);
			}
		});
		return new ComponentUse(contribution, contribution.resolve(handedOn));
	}

	private ComponentUse resolve(String element, ContributionKind kind, String id, List<Setting> settings)
			throws SuiteException {
		try {
			Contribution contribution = registry.require(kind, id);
			return new ComponentUse(contribution, contribution.resolve(SuiteSettings.of(settings, contribution)));
		} catch (ParameterException | RegistryException e) {
			throw new SuiteException("%s: %s".formatted(element, e.getMessage()), e);
		}
	}
}
