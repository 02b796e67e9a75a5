package org.lithoscope.cli.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.Suite;

/** What a registered suite consists of, in a few lines. */
final class SuiteSheet {

	private SuiteSheet() {
	}

	/** The lines; a suite that cannot be read says why. */
	static List<String> lines(Contribution contribution, Registry registry, String indent) {
		List<String> lines = new ArrayList<>(List.of(""));
		try {
			Suite suite = new SuiteCatalog(registry).open(contribution);
			lines.add(indent + "Data:        " + suite.getData().getReader() + settings(suite.getData()));
			Splitting splitting = suite.getSplitting();
			lines.add(indent + "Split:       %s, kept together by %s, repeats %d%s".formatted(splitting.getSplitter(),
					splitting.getGrouping().getLiteral(), splitting.getRepeats(), settings(splitting)));
			String label = "Experiments: ";
			for (ConcreteExperiment experiment : ExperimentExpansion.expand(suite, registry)) {
				String variant = experiment.name().equals(experiment.variant()) ? ""
						: " (variant %s)".formatted(experiment.variant());
				lines.add(indent + label + experiment.name() + variant);
				label = " ".repeat(label.length());
			}
			label = "Evaluators:  ";
			for (EvaluatorUse use : suite.getEvaluators()) {
				lines.add(indent + label + use.getEvaluator() + settings(use));
				label = " ".repeat(label.length());
			}
		} catch (SuiteException e) {
			lines.add(indent + e.getMessage());
		}
		return lines;
	}

	private static String settings(Configured element) {
		String text = element.getSettings().stream().map(SuiteSheet::text).collect(Collectors.joining(", "));
		return text.isEmpty() ? "" : ", " + text;
	}

	private static String text(Setting setting) {
		return setting.getParameter() + " = " + setting.getValue();
	}
}
