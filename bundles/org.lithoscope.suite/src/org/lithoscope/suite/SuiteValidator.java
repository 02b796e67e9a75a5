package org.lithoscope.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.SuiteProblem.Severity;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;

/**
 * Checks a suite against what is installed, by declarations alone: no contributed class is loaded and no data are read.
 * What only a variant itself can judge ({@link Variant#validate}) is checked when runs are planned.
 */
public final class SuiteValidator {

	/** A parameter whose value is the id of a further contribution. */
	private record Reference(String parameter, ContributionKind kind) {
	}

	private static final List<Reference> OF_VARIANTS =
			List.of(new Reference(Variant.FEATURES, ContributionKind.FEATURE_SET),
					new Reference(Variant.SCALER, ContributionKind.SCALER),
					new Reference("engine", ContributionKind.ENGINE));
	private static final List<Reference> OF_EVALUATORS =
			List.of(new Reference("clusterer", ContributionKind.CLUSTERER),
					new Reference("projection", ContributionKind.PROJECTION));

	/** What is a name of a folder on every file system. */
	private static final Pattern FOLDER_NAME =
			Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._+-]{0,98}[\\p{L}\\p{N}_+-])?");

	private final Suite suite;
	private final Registry registry;
	private final Findings findings;
	private final SettingsCheck settings;

	private SuiteValidator(Suite suite, Registry registry) {
		this.suite = suite;
		this.registry = registry;
		this.findings = new Findings(registry);
		this.settings = new SettingsCheck(findings);
	}

	/** All problems of a suite, none if it can be run as it is. */
	public static List<SuiteProblem> validate(Suite suite, Registry registry) {
		return new SuiteValidator(suite, registry).validate();
	}

	/**
	 * Refuses a suite that has errors.
	 *
	 * @throws SuiteException with one line for each error
	 */
	public static void requireSound(Suite suite, Registry registry) throws SuiteException {
		String errors = validate(suite, registry).stream().filter(problem -> problem.severity() == Severity.ERROR)
				.map(SuiteProblem::toString).collect(Collectors.joining("\n"));
		if (!errors.isEmpty()) {
			throw new SuiteException(errors);
		}
	}

	private List<SuiteProblem> validate() {
		checkName();
		checkData();
		checkSplitting();
		checkExperiments();
		checkEvaluators();
		return findings.problems();
	}

	private void checkName() {
		String name = suite.getName();
		if (name == null || name.isBlank()) {
			findings.error(suite, "the attribute 'name' is missing: it names the folder of the results");
		} else if (!FOLDER_NAME.matcher(name).matches()) {
			findings.error(suite, "name = '%s': expected the name of a folder, of letters, digits, blanks and "
					+ ". _ + -", name);
		}
	}

	private void checkData() {
		if (suite.getData() == null) {
			findings.error(suite, "has no <data>: say which reader supplies the samples");
			return;
		}
		findings.require(suite.getData(), ContributionKind.READER, suite.getData().getReader())
				.ifPresent(reader -> settings.check(suite.getData(), reader));
	}

	private void checkSplitting() {
		if (suite.getSplitting() == null) {
			findings.error(suite, "has no <splitting>: say how samples are divided into training, validation and test");
			return;
		}
		if (suite.getSplitting().getRepeats() < 1) {
			findings.error(suite.getSplitting(), "repeats = '%d': expected a whole number in [1, ∞)",
					suite.getSplitting().getRepeats());
		}
		findings.require(suite.getSplitting(), ContributionKind.SPLITTER, suite.getSplitting().getSplitter())
				.ifPresent(splitter -> settings.check(suite.getSplitting(), splitter));
	}

	private void checkExperiments() {
		if (suite.getExperiments().isEmpty()) {
			findings.error(suite, "has no <experiment>: add at least one");
			return;
		}
		suite.getExperiments().forEach(this::checkVariant);
		try {
			List<ConcreteExperiment> expanded = ExperimentExpansion.expand(suite, registry);
			checkNames(expanded);
			expanded.forEach(this::checkNamedByVariant);
		} catch (SuiteException e) {
			findings.error(suite, "%s", tooMany());
		}
	}

	private void checkVariant(Experiment experiment) {
		if (!ExperimentExpansion.isEveryVariant(experiment)) {
			findings.require(experiment, ContributionKind.VARIANT, experiment.getVariant())
					.ifPresent(variant -> settings.check(experiment, variant));
			return;
		}
		List<Contribution> variants = findings.installed(ContributionKind.VARIANT);
		if (variants.isEmpty()) {
			findings.error(experiment, "no variant is installed");
		} else {
			settings.check(experiment, variants);
		}
	}

	private String tooMany() {
		long count = suite.getExperiments().stream().mapToLong(e -> ExperimentExpansion.count(e, registry)).sum();
		return "grids make %d experiments of it; the limit is %d: take values out".formatted(count,
				ExperimentExpansion.LIMIT);
	}

	private void checkNames(List<ConcreteExperiment> expanded) {
		Map<String, Experiment> byName = new HashMap<>();
		for (ConcreteExperiment experiment : expanded) {
			Experiment first = byName.putIfAbsent(experiment.name(), experiment.source());
			if (first != null && first != experiment.source()) {
				findings.error(experiment.source(),
						"there is already an experiment '%s': give one of them another name", experiment.name());
			}
		}
		String baseline = suite.getBaseline();
		if (baseline != null && !byName.containsKey(baseline)) {
			findings.error(suite, "baseline = '%s': there is no such experiment%s", baseline,
					NearestNames.suggest(baseline, byName.keySet()));
		}
	}

	private void checkNamedByVariant(ConcreteExperiment experiment) {
		registry.find(ContributionKind.VARIANT, experiment.variant()).ifPresent(variant -> checkNamed(
				experiment.source(), variant, experiment.settings(), OF_VARIANTS));
	}

	private void checkEvaluators() {
		if (suite.getEvaluators().isEmpty()) {
			findings.warning(suite, "has no <evaluator>: models will be trained, but nothing will be measured");
		}
		Map<String, EvaluatorUse> seen = new HashMap<>();
		for (EvaluatorUse use : suite.getEvaluators()) {
			findings.require(use, ContributionKind.EVALUATOR, use.getEvaluator())
					.ifPresent(evaluator -> checkEvaluator(use, evaluator));
			if (use.getEvaluator() != null && seen.putIfAbsent(use.getEvaluator(), use) != null) {
				findings.error(use, "the evaluator is there twice: put all its settings into one element");
			}
		}
	}

	private void checkEvaluator(EvaluatorUse use, Contribution evaluator) {
		settings.check(use, evaluator);
		checkNamed(use, evaluator, SuiteSettings.of(use.getSettings(), evaluator), OF_EVALUATORS);
	}

	/** Values, defaults included, that name contributions which have to be installed. */
	private void checkNamed(Configured element, Contribution owner, Map<String, String> given,
			List<Reference> references) {
		for (Reference reference : references) {
			String parameter = reference.parameter();
			String value = given.getOrDefault(parameter,
					owner.parameter(parameter).map(ParameterDeclaration::defaultValue).orElse(""));
			boolean declared = owner.parameter(parameter).isPresent();
			if (declared && !value.isBlank() && registry.find(reference.kind(), value).isEmpty()) {
				String whose = given.containsKey(parameter) ? "" : "default of %s: ".formatted(owner.label());
				findings.error(place(element, parameter), "%s%s = '%s': %s", whose, parameter, value,
						findings.absence(reference.kind(), value));
			}
		}
	}

	private static EObject place(Configured element, String parameter) {
		Optional<Setting> setting =
				element.getSettings().stream().filter(s -> parameter.equals(s.getParameter())).findFirst();
		if (setting.isPresent()) {
			return setting.get();
		}
		return element instanceof Experiment experiment
				? experiment.getGrid().stream().filter(axis -> parameter.equals(axis.getParameter()))
						.<EObject>map(axis -> axis).findFirst().orElse(element)
				: element;
	}
}
