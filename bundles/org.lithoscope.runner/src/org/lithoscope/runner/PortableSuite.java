package org.lithoscope.runner;

import java.nio.file.Path;
import java.util.Map;

import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.SuiteSettings;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;

/** A copy of a suite that means the same in any folder: its file names are absolute. */
final class PortableSuite {

	private PortableSuite() {
	}

	static Suite of(Suite suite, Registry registry) {
		Suite copy = SuiteFiles.copy(suite);
		makeAbsolute(copy.getData(), ContributionKind.READER, copy.getData().getReader(), registry);
		makeAbsolute(copy.getSplitting(), ContributionKind.SPLITTER, copy.getSplitting().getSplitter(), registry);
		for (Experiment experiment : copy.getExperiments()) {
			makeAbsolute(experiment, ContributionKind.VARIANT, experiment.getVariant(), registry);
		}
		for (EvaluatorUse use : copy.getEvaluators()) {
			makeAbsolute(use, ContributionKind.EVALUATOR, use.getEvaluator(), registry);
		}
		return copy;
	}

	private static void makeAbsolute(Configured element, ContributionKind kind, String id, Registry registry) {
		registry.find(kind, id).ifPresent(contribution -> {
			Map<String, String> values = SuiteSettings.of(element.getSettings(), contribution);
			element.getSettings().stream().filter(setting -> isFile(setting, contribution))
					.forEach(setting -> setting.setValue(absolute(values.get(setting.getParameter()))));
		});
	}

	private static boolean isFile(Setting setting, Contribution contribution) {
		return contribution.parameter(setting.getParameter())
				.filter(declared -> declared.type() == ParameterType.FILE).isPresent();
	}

	private static String absolute(String file) {
		return file.isEmpty() ? "" : Path.of(file).toAbsolutePath().toString();
	}
}
