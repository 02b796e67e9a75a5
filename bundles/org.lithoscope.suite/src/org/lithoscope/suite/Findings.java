package org.lithoscope.suite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.SuiteProblem.Severity;

/** Collects problems, each once, and asks the registry on behalf of the checks. */
final class Findings {

	private final Registry registry;
	private final Set<SuiteProblem> problems = new LinkedHashSet<>();

	Findings(Registry registry) {
		this.registry = registry;
	}

	void error(EObject subject, String message, Object... arguments) {
		problems.add(new SuiteProblem(Severity.ERROR, subject, message.formatted(arguments)));
	}

	void warning(EObject subject, String message, Object... arguments) {
		problems.add(new SuiteProblem(Severity.WARNING, subject, message.formatted(arguments)));
	}

	List<SuiteProblem> problems() {
		return new ArrayList<>(problems);
	}

	boolean hasErrors() {
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
	}

	List<Contribution> installed(ContributionKind kind) {
		return registry.contributions(kind);
	}

	/** The contribution an element names, or nothing and an error at the element. */
	Optional<Contribution> require(EObject subject, ContributionKind kind, String id) {
		if (id == null || id.isBlank()) {
			error(subject, "the attribute '%1$s' is missing: give the id of an installed %1$s", kind.element());
			return Optional.empty();
		}
		Optional<Contribution> found = registry.find(kind, id);
		if (found.isEmpty()) {
			error(subject, "%s", absence(kind, id));
		}
		return found;
	}

	/** Why a contribution cannot be used: it is broken, or there is none of that id. */
	String absence(ContributionKind kind, String id) {
		String subject = kind.element() + " " + id;
		return registry.problems().stream().filter(problem -> problem.subject().equals(subject)).findFirst()
				.map(problem -> "%s of bundle %s is broken: %s".formatted(subject, problem.bundle(), problem.message()))
				.orElseGet(() -> "there is no %s '%s'%s".formatted(kind.singular(), id,
						NearestNames.suggest(id, installed(kind).stream().map(Contribution::id).toList())));
	}
}
