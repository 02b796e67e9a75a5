package org.lithoscope.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.lithoscope.suite.SuiteProblem;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GridAxis;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;

/**
 * A change that does away with a problem of a suite.
 *
 * @param label what it does
 * @param change the change, to be made as an edit
 */
record Remedy(String label, Runnable change) {

	/** The remedy of a problem, if there is one that needs no decision. */
	static Optional<Remedy> of(SuiteProblem problem) {
		EObject element = problem.subject();
		return switch (element) {
			case Setting setting -> Optional.of(removal("Leave %s at its default".formatted(setting.getParameter()),
					element));
			case GridAxis axis -> Optional.of(removal("Take %s out of the grid".formatted(axis.getParameter()), element));
			case Experiment experiment -> Optional.of(removal("Remove the experiment", element));
			case EvaluatorUse use -> Optional.of(removal("Remove the evaluator", element));
			case Suite suite when problem.message().startsWith("baseline") -> Optional.of(
					new Remedy("Compare with the first experiment", () -> suite.setBaseline(null)));
			default -> Optional.empty();
		};
	}

	private static Remedy removal(String label, EObject element) {
		return new Remedy(label, () -> EcoreUtil.remove(element));
	}
}
