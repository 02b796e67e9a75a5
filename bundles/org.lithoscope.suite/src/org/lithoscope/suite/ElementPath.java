package org.lithoscope.suite;

import org.eclipse.emf.ecore.EObject;
import org.lithoscope.suite.model.DataSource;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GridAxis;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.Suite;

/** Names an element of a suite for messages, for instance {@code experiment 'v2.6' / setting 'beta.end'}. */
final class ElementPath {

	private ElementPath() {
	}

	static String of(EObject element) {
		return switch (element) {
			case Suite suite -> "suite" + quoted(suite.getName());
			case DataSource data -> "data";
			case Splitting splitting -> "splitting";
			case Experiment experiment -> "experiment" + quoted(label(experiment));
			case EvaluatorUse use -> "evaluator" + quoted(use.getEvaluator());
			case Setting setting -> inside(setting) + "setting" + quoted(setting.getParameter());
			case GridAxis axis -> inside(axis) + "grid" + quoted(axis.getParameter());
			default -> throw new IllegalArgumentException("no element of a suite: " + element);
		};
	}

	private static String inside(EObject element) {
		return element.eContainer() == null ? "" : of(element.eContainer()) + " / ";
	}

	private static String label(Experiment experiment) {
		boolean named = experiment.getName() != null && !experiment.getName().isBlank();
		return named ? experiment.getName() : experiment.getVariant();
	}

	private static String quoted(String name) {
		return name == null || name.isBlank() ? "" : " '" + name + "'";
	}
}
