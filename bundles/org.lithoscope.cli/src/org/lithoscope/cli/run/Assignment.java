package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lithoscope.cli.CommandException;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;

/**
 * A value given with {@code --set TARGET:PARAMETER=VALUE}.
 *
 * @param target an experiment, an evaluator, {@code data}, {@code splitting}, or {@code *} for all experiments that
 *        have the parameter
 * @param parameter the parameter's id
 * @param value its value in text form
 */
record Assignment(String target, String parameter, String value) {

	static final String EVERY_EXPERIMENT = "*";

	private static final Pattern FORM = Pattern.compile("(.+):([^:=]+)=(.*)", Pattern.DOTALL);

	/** An element of the suite that can be set, with what declares its parameters (nothing where that is unknown). */
	private record Place(String name, Configured element, List<Contribution> owners) {
	}

	/** @throws CommandException if the text does not have the form */
	static Assignment parse(String text) throws CommandException {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw CommandException.input(
					"--set %s: expected EXPERIMENT:PARAMETER=VALUE, for instance v2.6:beta.end=0.75".formatted(text));
		}
		return new Assignment(matcher.group(1).strip(), matcher.group(2).strip(), matcher.group(3).strip());
	}

	/**
	 * Sets the value; the settings it was written into.
	 *
	 * @throws CommandException if there is no such target or parameter, or the value is out of range
	 */
	List<Setting> applyTo(Suite suite, Registry registry) throws CommandException {
		if (places(suite, registry).stream().noneMatch(place -> place.name().equals(target))) {
			ExperimentSelection.separate(suite, target, registry);
		}
		List<Place> places = places(suite, registry);
		List<Place> meant = target.equals(EVERY_EXPERIMENT)
				? places.stream().filter(place -> place.element() instanceof Experiment && declares(place)).toList()
				: places.stream().filter(place -> place.name().equals(target)).toList();
		if (meant.isEmpty()) {
			throw refused(target.equals(EVERY_EXPERIMENT) ? "no experiment has a parameter '%s'".formatted(parameter)
					: "suite %s has no experiment '%s'%s".formatted(suite.getName(), target,
							NearestNames.suggest(target, targets(suite, places, registry))));
		}
		List<Setting> written = new ArrayList<>();
		for (Place place : meant) {
			check(place);
			if (place.element() instanceof Experiment experiment) {
				experiment.getGrid().removeIf(axis -> parameter.equals(axis.getParameter()));
			}
			written.add(Settings.set(place.element(), parameter, value));
		}
		return written;
	}

	/** What could have been meant; experiments that a grid or * makes under their own names. */
	private static List<String> targets(Suite suite, List<Place> places, Registry registry) throws CommandException {
		List<String> names = new ArrayList<>(places.stream().map(Place::name).toList());
		names.remove(EVERY_EXPERIMENT);
		ExperimentSelection.expand(suite, registry).forEach(one -> names.add(one.name()));
		return names;
	}

	private static List<Place> places(Suite suite, Registry registry) {
		List<Place> places = new ArrayList<>();
		for (Experiment experiment : suite.getExperiments()) {
			places.add(new Place(ExperimentSelection.nameOf(experiment), experiment, variants(experiment, registry)));
		}
		for (EvaluatorUse use : suite.getEvaluators()) {
			places.add(place(use.getEvaluator(), use, ContributionKind.EVALUATOR, use.getEvaluator(), registry));
		}
		if (suite.getData() != null) {
			places.add(place("data", suite.getData(), ContributionKind.READER, suite.getData().getReader(), registry));
		}
		if (suite.getSplitting() != null) {
			places.add(place("splitting", suite.getSplitting(), ContributionKind.SPLITTER,
					suite.getSplitting().getSplitter(), registry));
		}
		return places;
	}

	private static Place place(String name, Configured element, ContributionKind kind, String id, Registry registry) {
		return new Place(name, element, registry.find(kind, id).map(List::of).orElse(List.of()));
	}

	private static List<Contribution> variants(Experiment experiment, Registry registry) {
		return ExperimentExpansion.EVERY_VARIANT.equals(experiment.getVariant())
				? registry.contributions(ContributionKind.VARIANT)
				: registry.find(ContributionKind.VARIANT, experiment.getVariant()).map(List::of).orElse(List.of());
	}

	private boolean declares(Place place) {
		return place.owners().stream().anyMatch(owner -> owner.parameter(parameter).isPresent());
	}

	private void check(Place place) throws CommandException {
		// not installed: planning says so, naming the element
		if (!place.owners().isEmpty()) {
			check(place.owners(), parameter, value, option());
		}
	}

	/**
	 * Refuses a parameter that none of its owners has, and a value that it cannot have.
	 *
	 * @param shown what was given, as it was typed
	 */
	static void check(List<Contribution> owners, String parameter, String value, String shown) throws CommandException {
		List<ParameterDeclaration> declared = owners.stream().flatMap(owner -> owner.parameters().stream()).toList();
		ParameterDeclaration declaration = declared.stream().filter(p -> p.id().equals(parameter)).findFirst()
				.orElseThrow(() -> CommandException.input("%s: %s has no parameter '%s'%s".formatted(shown,
						owners.get(0).label(), parameter,
						NearestNames.suggest(parameter, declared.stream().map(ParameterDeclaration::id).toList()))));
		try {
			if (!value.isEmpty()) {
				declaration.canonical(value);
			}
		} catch (ParameterException e) {
			throw CommandException.input("%s: %s".formatted(shown, e.getMessage()));
		}
	}

	private String option() {
		return "--set %s:%s=%s".formatted(target, parameter, value);
	}

	private CommandException refused(String reason) {
		return CommandException.input("%s: %s".formatted(option(), reason));
	}
}
