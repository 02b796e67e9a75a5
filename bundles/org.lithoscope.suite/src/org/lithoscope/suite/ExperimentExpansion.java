package org.lithoscope.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GridAxis;
import org.lithoscope.suite.model.Suite;

/**
 * Turns the experiments of a suite into single ones: {@code variant="*"} into one for every installed variant, a grid
 * into one for every combination of its values. The order is that of the suite, then of the variants' ids, then of the
 * values, where the last axis of a grid changes fastest.
 */
public final class ExperimentExpansion {

	/** The variant that stands for every installed one. */
	public static final String EVERY_VARIANT = "*";

	/** More single experiments than this are taken for a mistake in a grid. */
	public static final int LIMIT = 10_000;

	private ExperimentExpansion() {
	}

	/**
	 * All single experiments of a suite. Settings and axes for parameters that a variant does not declare are left out
	 * for variants that come from {@code *}, and kept for others, so that validation can name them.
	 *
	 * @throws SuiteException if there would be more than {@link #LIMIT}
	 */
	public static List<ConcreteExperiment> expand(Suite suite, Registry registry) throws SuiteException {
		List<ConcreteExperiment> expanded = new ArrayList<>();
		for (Experiment experiment : suite.getExperiments()) {
			refuseTooMany(experiment, registry, expanded.size());
			for (Target target : targets(experiment, registry)) {
				addAll(expanded, experiment, target);
			}
		}
		return expanded;
	}

	/** How many single experiments one element stands for, without making them. */
	static long count(Experiment experiment, Registry registry) {
		long count = 0;
		for (Target target : targets(experiment, registry)) {
			long combinations = 1;
			for (GridAxis axis : target.axes(experiment)) {
				combinations = Math.min((long) Integer.MAX_VALUE, combinations * axis.getValues().size());
			}
			count += combinations;
		}
		return count;
	}

	static boolean isEveryVariant(Experiment experiment) {
		return EVERY_VARIANT.equals(experiment.getVariant());
	}

	/** A variant that an experiment stands for; the contribution is empty if it is not installed. */
	private record Target(String variant, Optional<Contribution> contribution, boolean tolerant) {

		boolean takes(String parameter) {
			return !tolerant || contribution.flatMap(c -> c.parameter(parameter)).isPresent();
		}

		List<GridAxis> axes(Experiment experiment) {
			return experiment.getGrid().stream().filter(axis -> takes(axis.getParameter())).toList();
		}
	}

	private static List<Target> targets(Experiment experiment, Registry registry) {
		if (isEveryVariant(experiment)) {
			return registry.contributions(ContributionKind.VARIANT).stream()
					.map(variant -> new Target(variant.id(), Optional.of(variant), true)).toList();
		}
		String id = experiment.getVariant() == null ? "" : experiment.getVariant();
		return List.of(new Target(id, registry.find(ContributionKind.VARIANT, id), false));
	}

	private static void addAll(List<ConcreteExperiment> expanded, Experiment experiment, Target target) {
		Map<String, String> settings = SuiteSettings.of(experiment.getSettings(), target.contribution().orElse(null));
		settings.keySet().removeIf(parameter -> !target.takes(parameter));
		List<GridAxis> axes = target.axes(experiment);
		for (Map<String, String> values : combinations(axes)) {
			Map<String, String> all = new LinkedHashMap<>(settings);
			axes.forEach(axis -> all.put(axis.getParameter(), SuiteSettings.value(axis, axis.getParameter(),
					values.get(axis.getParameter()), target.contribution().orElse(null))));
			expanded.add(new ConcreteExperiment(baseName(experiment, target) + suffix(values), target.variant(), all,
					experiment));
		}
	}

	private static List<Map<String, String>> combinations(List<GridAxis> axes) {
		List<Map<String, String>> combinations = List.of(Map.of());
		for (GridAxis axis : axes) {
			List<Map<String, String>> longer = new ArrayList<>();
			for (Map<String, String> combination : combinations) {
				for (String value : axis.getValues()) {
					Map<String, String> extended = new LinkedHashMap<>(combination);
					extended.put(axis.getParameter(), value.strip());
					longer.add(extended);
				}
			}
			combinations = longer;
		}
		return combinations;
	}

	private static String baseName(Experiment experiment, Target target) {
		String name = experiment.getName();
		if (name == null || name.isBlank()) {
			return target.variant();
		}
		return target.tolerant() ? name + " " + target.variant() : name;
	}

	private static String suffix(Map<String, String> values) {
		if (values.isEmpty()) {
			return "";
		}
		StringJoiner joined = new StringJoiner(", ", " [", "]");
		values.forEach((parameter, value) -> joined.add(parameter + "=" + value));
		return joined.toString();
	}

	private static void refuseTooMany(Experiment experiment, Registry registry, int before) throws SuiteException {
		long count = before + count(experiment, registry);
		if (count > LIMIT) {
			String message = "%s: grids make %d experiments or more of the suite; the limit is %d: take values out"
					.formatted(ElementPath.of(experiment), count, LIMIT);
			throw SuiteFiles.position(experiment).map(position -> new SuiteException(position, message))
					.orElseGet(() -> new SuiteException(message));
		}
	}
}
