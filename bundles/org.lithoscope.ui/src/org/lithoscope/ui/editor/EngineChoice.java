package org.lithoscope.ui.editor;

import java.util.Optional;

import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.SuiteFactory;

/**
 * Writes the engine that the user prefers into a new experiment. It stands there as a setting like any other, since the
 * engine is part of a run's identity: the suite means the same whoever runs it.
 */
public final class EngineChoice {

	private static final String ENGINE = "engine";

	private EngineChoice() {
	}

	/**
	 * Sets the engine where the variant takes one, has another by default, and nothing is set yet.
	 *
	 * @param preferred the id of an engine; one that is not installed is not written
	 */
	public static void write(Optional<String> preferred, Experiment experiment, Registry registry) {
		String variant = experiment.getVariant() == null ? "" : experiment.getVariant();
		Optional<ParameterDeclaration> parameter =
				registry.find(ContributionKind.VARIANT, variant).flatMap(found -> found.parameter(ENGINE));
		Optional<Contribution> engine = preferred.flatMap(id -> registry.find(ContributionKind.ENGINE, id));
		boolean isSet = experiment.getSettings().stream().anyMatch(setting -> ENGINE.equals(setting.getParameter()))
				|| experiment.getGrid().stream().anyMatch(axis -> ENGINE.equals(axis.getParameter()));
		if (parameter.isPresent() && engine.isPresent() && !isSet
				&& !engine.get().id().equals(parameter.get().defaultValue())) {
			Setting setting = SuiteFactory.eINSTANCE.createSetting();
			setting.setParameter(ENGINE);
			setting.setValue(engine.get().id());
			experiment.getSettings().add(setting);
		}
	}
}
