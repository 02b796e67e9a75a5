package org.lithoscope.suite;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GridAxis;
import org.lithoscope.suite.model.Setting;

/**
 * Checks settings and grid axes against what contributions declare. An element usually belongs to one contribution; an
 * experiment of every variant belongs to all of them, and then it is enough that one declares the parameter.
 */
final class SettingsCheck {

	private final Findings findings;

	SettingsCheck(Findings findings) {
		this.findings = findings;
	}

	void check(Configured element, Contribution owner) {
		check(element, List.of(owner));
	}

	void check(Configured element, List<Contribution> owners) {
		Set<String> set = new HashSet<>();
		for (Setting setting : element.getSettings()) {
			if (!isNamed(setting, setting.getParameter())) {
				continue;
			}
			if (!set.add(setting.getParameter())) {
				findings.error(setting, "is set twice: keep one of them");
			}
			checkSetting(setting, owners);
		}
		if (element instanceof Experiment experiment) {
			checkGrid(experiment, owners, set);
		}
		owners.forEach(owner -> checkRequired(element, owner, set));
	}

	private void checkSetting(Setting setting, List<Contribution> owners) {
		if (setting.getValue() == null) {
			findings.error(setting, "the attribute 'value' is missing");
		} else {
			checkValue(setting, setting.getParameter(), setting.getValue(), owners);
		}
	}

	private void checkGrid(Experiment experiment, List<Contribution> owners, Set<String> set) {
		for (GridAxis axis : experiment.getGrid()) {
			if (!isNamed(axis, axis.getParameter())) {
				continue;
			}
			if (!set.add(axis.getParameter())) {
				findings.error(axis, "the parameter is already set in this experiment: keep one of them");
			}
			if (axis.getValues().isEmpty()) {
				findings.error(axis, "has no values: add at least one <value>");
			}
			axis.getValues().forEach(value -> checkValue(axis, axis.getParameter(), value, owners));
			checkRepetition(axis, owners);
		}
	}

	private boolean isNamed(EObject element, String parameter) {
		boolean named = parameter != null && !parameter.isBlank();
		if (!named) {
			findings.error(element, "the attribute 'parameter' is missing");
		}
		return named;
	}

	private void checkValue(EObject subject, String parameter, String value, List<Contribution> owners) {
		List<Contribution> declaring = owners.stream().filter(owner -> owner.parameter(parameter).isPresent()).toList();
		if (declaring.isEmpty()) {
			String who = owners.size() == 1 ? owners.getFirst().label() + " has no" : "no installed variant has a";
			findings.error(subject, "%s parameter '%s'%s", who, parameter,
					NearestNames.suggest(parameter, parameterIds(owners)));
		}
		for (Contribution owner : declaring) {
			try {
				canonical(owner.parameter(parameter).orElseThrow(), value);
			} catch (ParameterException e) {
				findings.error(subject, "%s: %s", owner.label(), e.getMessage());
			}
		}
	}

	private void checkRepetition(GridAxis axis, List<Contribution> owners) {
		Optional<ParameterDeclaration> declaration =
				owners.stream().flatMap(owner -> owner.parameter(axis.getParameter()).stream()).findFirst();
		Set<String> seen = new HashSet<>();
		for (String value : axis.getValues()) {
			String form = value.strip();
			try {
				form = declaration.isPresent() ? canonical(declaration.get(), value) : form;
			} catch (ParameterException e) {
				continue; // already reported as a value that is refused
			}
			if (!seen.add(form)) {
				findings.error(axis, "the value '%s' stands there twice", value.strip());
			}
		}
	}

	private void checkRequired(Configured element, Contribution owner, Set<String> set) {
		for (ParameterDeclaration declaration : owner.parameters()) {
			boolean open = declaration.required() && declaration.defaultValue().isBlank();
			if (open && !set.contains(declaration.id())) {
				findings.error(element, "%s needs a value for '%s': %s", owner.label(), declaration.id(),
						declaration.allowed());
			}
		}
	}

	/** An empty list or text is a value; an empty number or choice is a slip. */
	private static String canonical(ParameterDeclaration declaration, String value) throws ParameterException {
		boolean slip = value.isBlank() && declaration.required();
		return switch (declaration.type()) {
			case TEXT, TEXTS, INTEGERS, FILE -> slip ? refuseBlank(declaration) : declaration.canonical(value);
			case INTEGER, REAL, BOOLEAN, CHOICE -> declaration.canonical(value);
		};
	}

	private static String refuseBlank(ParameterDeclaration declaration) throws ParameterException {
		throw new ParameterException("%s is empty: expected %s".formatted(declaration.id(), declaration.allowed()));
	}

	private static Set<String> parameterIds(List<Contribution> owners) {
		return owners.stream().flatMap(owner -> owner.parameters().stream()).map(ParameterDeclaration::id)
				.collect(Collectors.toSet());
	}
}
