package org.lithoscope.core.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IConfigurationElement;
import org.lithoscope.core.parameter.Bounds;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.ContributionParser.Malformed;

/**
 * Reads a {@code parameter} element. Ranges are written in interval notation, for instance {@code range="(0, 1]"}; an
 * end may be empty for no limit.
 */
final class ParameterParser {

	private ParameterParser() {
	}

	static ParameterDeclaration parse(IConfigurationElement element) throws Malformed {
		String id = ContributionParser.required(element, "id");
		ParameterDeclaration declaration = new ParameterDeclaration(id, ContributionParser.required(element, "label"),
				type(id, ContributionParser.required(element, "type")), "",
				bounds(id, ContributionParser.text(element, "range")),
				choices(ContributionParser.text(element, "choices")), ContributionParser.text(element, "unit"),
				ContributionParser.text(element, "help"),
				"true".equals(ContributionParser.text(element, "required")));
		if (declaration.type() == ParameterType.CHOICE && declaration.choices().isEmpty()) {
			throw new Malformed("parameter %s is a choice without choices".formatted(id));
		}
		String defaultValue = ContributionParser.text(element, "default");
		try {
			return declaration.withDefault(defaultValue.isEmpty() ? "" : declaration.canonical(defaultValue));
		} catch (ParameterException e) {
			throw new Malformed("default of parameter " + e.getMessage());
		}
	}

	private static ParameterType type(String id, String name) throws Malformed {
		try {
			return ParameterType.valueOf(name.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new Malformed("parameter %s has type '%s': expected one of %s".formatted(id, name,
					String.join(", ", Arrays.stream(ParameterType.values()).map(ParameterType::id).toList())));
		}
	}

	private static List<String> choices(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).filter(choice -> !choice.isEmpty()).toList();
	}

	private static Bounds bounds(String id, String range) throws Malformed {
		if (range.isEmpty()) {
			return Bounds.UNBOUNDED;
		}
		String inner = range.substring(1, Math.max(1, range.length() - 1));
		String[] ends = inner.split(",", -1);
		boolean wellFormed = ends.length == 2 && "[(".indexOf(range.charAt(0)) >= 0
				&& "])".indexOf(range.charAt(range.length() - 1)) >= 0;
		if (wellFormed) {
			try {
				return new Bounds(end(ends[0], Double.NEGATIVE_INFINITY), range.startsWith("["),
						end(ends[1], Double.POSITIVE_INFINITY), range.endsWith("]"));
			} catch (IllegalArgumentException e) {
				throw malformed(id, range);
			}
		}
		throw malformed(id, range);
	}

	private static double end(String text, double open) {
		return text.isBlank() ? open : Double.parseDouble(text.strip());
	}

	private static Malformed malformed(String id, String range) {
		return new Malformed("parameter %s has range '%s': expected an interval such as [0, 1)".formatted(id, range));
	}
}
