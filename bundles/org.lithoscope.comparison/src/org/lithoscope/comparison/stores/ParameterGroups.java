package org.lithoscope.comparison.stores;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.core.text.NaturalOrder;
import org.lithoscope.store.Component;
import org.lithoscope.store.RunRecord;

/**
 * The experiments of a comparison put together by the value of a parameter: within a group, all runs on a fold are
 * averaged, so that the other parameters of a grid even out. Experiments without the parameter keep their names.
 */
public final class ParameterGroups {

	private ParameterGroups() {
	}

	/**
	 * The comparison of groups, those in the natural order of their values first.
	 *
	 * @param parameter the id of a parameter of variants, feature sets, scalers or what they refer to
	 */
	public static Comparison of(Comparison comparison, String parameter) {
		List<RunRecord> runs = new ArrayList<>();
		Set<String> groups = new TreeSet<>(new NaturalOrder());
		Set<String> others = new LinkedHashSet<>();
		Stream.concat(comparison.experiments().stream().flatMap(summary -> summary.runs().stream()),
				comparison.failed().stream()).forEach(run -> {
					Optional<String> name = value(run, parameter).map(value -> parameter + " = " + value);
					name.ifPresentOrElse(groups::add, () -> others.add(run.experiment()));
					runs.add(run.as(name.orElse(run.experiment())));
				});
		List<String> order = new ArrayList<>(groups);
		order.addAll(others);
		return Comparison.of(new ExperimentOrder(order), runs);
	}

	/** The value a parameter has in a run, looked for in the variant first. */
	public static Optional<String> value(RunRecord run, String parameter) {
		return Stream.concat(
				Stream.of(run.request().variant(), run.request().featureSet(), run.request().scaler()),
				run.request().referenced().stream())
				.map(Component::parameters).filter(parameters -> parameters.containsKey(parameter))
				.map(parameters -> parameters.get(parameter)).findFirst();
	}

	/** The parameters that take more than one value over the runs, in natural order: those worth grouping by. */
	public static List<String> varying(Comparison comparison) {
		Set<String> ids = new TreeSet<>(new NaturalOrder());
		List<RunRecord> runs = comparison.experiments().stream().flatMap(summary -> summary.runs().stream().limit(1))
				.toList();
		runs.forEach(run -> ids.addAll(run.request().variant().parameters().keySet()));
		return ids.stream().filter(id -> runs.stream().map(run -> value(run, id)).flatMap(Optional::stream).distinct()
				.count() > 1).toList();
	}
}
