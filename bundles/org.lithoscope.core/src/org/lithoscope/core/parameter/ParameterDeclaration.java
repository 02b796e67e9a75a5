package org.lithoscope.core.parameter;

import java.util.List;
import java.util.Objects;

/**
 * A parameter as its contribution declares it.
 *
 * @param id the name used in suites and on the command line, for instance {@code beta.end}
 * @param label a few words for a form
 * @param type what kind of value it takes
 * @param defaultValue the value when nobody sets one, in text form; empty where there is no default
 * @param bounds the allowed range of numbers (of every element, for lists)
 * @param choices the allowed values of a {@link ParameterType#CHOICE}, or of every element of
 *        {@link ParameterType#TEXTS} where there are any
 * @param unit the unit, or an empty string
 * @param help one or two sentences for a person
 * @param required whether a value must be given when there is no default
 */
public record ParameterDeclaration(String id, String label, ParameterType type, String defaultValue, Bounds bounds,
		List<String> choices, String unit, String help, boolean required) {

	public ParameterDeclaration {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(defaultValue, "defaultValue");
		Objects.requireNonNull(bounds, "bounds");
		choices = List.copyOf(choices);
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(help, "help");
	}

	/** The same parameter with another default. */
	public ParameterDeclaration withDefault(String value) {
		return new ParameterDeclaration(id, label, type, value, bounds, choices, unit, help, required);
	}

	/**
	 * Brings a value to its canonical text, the form that is hashed and shown.
	 *
	 * @throws ParameterException if the value is not of the type or outside the range; the message names the parameter
	 *         and what is allowed
	 */
	public String canonical(String value) throws ParameterException {
		String text = value.strip();
		return switch (type) {
			case INTEGER -> Long.toString(integer(text));
			case REAL -> Double.toString(real(text));
			case BOOLEAN -> bool(text);
			case CHOICE -> choice(text);
			case TEXT, FILE -> text;
			case TEXTS -> texts(text);
			case INTEGERS -> {
				StringBuilder joined = new StringBuilder();
				for (String element : ValueList.split(text)) {
					joined.append(joined.isEmpty() ? "" : ",").append(integer(element));
				}
				yield joined.toString();
			}
		};
	}

	/** What the parameter takes, for messages and help: type, range or choices, and unit. */
	public String allowed() {
		String kind = switch (type) {
			case INTEGER -> "a whole number";
			case REAL -> "a number";
			case BOOLEAN -> "true or false";
			case CHOICE -> "one of " + String.join(", ", choices);
			case TEXT -> "a text";
			case INTEGERS -> "whole numbers separated by commas";
			case TEXTS -> choices.isEmpty() ? "texts separated by commas"
					: "one or more of %s, separated by commas".formatted(String.join(", ", choices));
			case FILE -> "a file";
		};
		String range = bounds.equals(Bounds.UNBOUNDED) ? "" : " in " + bounds;
		return kind + range + (unit.isEmpty() ? "" : " (" + unit + ")");
	}

	private long integer(String text) throws ParameterException {
		try {
			long number = Long.parseLong(text);
			if (bounds.contains(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw refused(text);
		}
		throw refused(text);
	}

	private double real(String text) throws ParameterException {
		try {
			double number = Double.parseDouble(text);
			if (Double.isFinite(number) && bounds.contains(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw refused(text);
		}
		throw refused(text);
	}

	private String bool(String text) throws ParameterException {
		if (text.equals("true") || text.equals("false")) {
			return text;
		}
		throw refused(text);
	}

	private String choice(String text) throws ParameterException {
		if (choices.contains(text)) {
			return text;
		}
		throw refused(text);
	}

	private String texts(String text) throws ParameterException {
		List<String> elements = ValueList.split(text);
		if (!choices.isEmpty() && !choices.containsAll(elements)) {
			throw refused(text);
		}
		return String.join(",", elements);
	}

	private ParameterException refused(String text) {
		return new ParameterException("%s = '%s': expected %s".formatted(id, text, allowed()));
	}
}
