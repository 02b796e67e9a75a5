package org.lithoscope.cli.run;

import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.SuiteFactory;

/** Writes settings into elements of a suite, every parameter once. */
final class Settings {

	private Settings() {
	}

	/** The new setting. */
	static Setting set(Configured element, String parameter, String value) {
		element.getSettings().removeIf(setting -> parameter.equals(setting.getParameter()));
		Setting setting = SuiteFactory.eINSTANCE.createSetting();
		setting.setParameter(parameter);
		setting.setValue(value);
		element.getSettings().add(setting);
		return setting;
	}
}
