package org.lithoscope.suite;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Splitting;

/** What a suite sets, in the terms of the core, ready for {@link Contribution#resolve}. */
public final class SuiteSettings {

	private SuiteSettings() {
	}

	/**
	 * Text values by parameter id, in the order of the suite. The value of a file parameter that is a relative path is
	 * resolved against the folder of the suite file the setting was read from; settings made by a program stay as they
	 * are.
	 *
	 * @param owner the contribution the settings are for, or null if it is not installed
	 * @return a map that may be changed
	 */
	public static Map<String, String> of(List<Setting> settings, Contribution owner) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Setting setting : settings) {
			if (setting.getParameter() != null && setting.getValue() != null) {
				values.put(setting.getParameter(),
						value(setting, setting.getParameter(), setting.getValue(), owner));
			}
		}
		return values;
	}

	/** What stays together when samples are divided. */
	public static Grouping grouping(Splitting splitting) {
		return switch (splitting.getGrouping()) {
			case BOREHOLE -> Grouping.BOREHOLE;
			case SITE -> Grouping.SITE;
			case EXPEDITION -> Grouping.EXPEDITION;
		};
	}

	/** A value that stands in an element of a suite, as it is to be given to the owner of the parameter. */
	static String value(EObject element, String parameter, String text, Contribution owner) {
		String value = text.strip();
		Optional<ParameterType> type =
				owner == null ? Optional.empty() : owner.parameter(parameter).map(ParameterDeclaration::type);
		Optional<Path> folder = Origin.ofItself(element).flatMap(Origin::folder);
		boolean relocatable = type.equals(Optional.of(ParameterType.FILE)) && !value.isEmpty();
		return relocatable && folder.isPresent() ? folder.get().resolve(value).normalize().toString() : value;
	}
}
