package org.lithoscope.core.parameter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.text.NearestNames;

/**
 * A complete, checked set of parameter values: every declared parameter is resolved to what was set or to its default.
 *
 * <p>Getters take the declared id; asking for an undeclared parameter or with the wrong type is a programming error and
 * throws {@link IllegalArgumentException}.
 */
public final class Parameters {

	private final Map<String, ParameterDeclaration> declarations;
	private final Map<String, String> values;

	private Parameters(Map<String, ParameterDeclaration> declarations, Map<String, String> values) {
		this.declarations = declarations;
		this.values = values;
	}

	/**
	 * Resolves what was set against what is declared.
	 *
	 * @param owner whose parameters these are, for messages, for instance {@code variant v2.6}
	 * @param given the values set by the user, in text form
	 * @throws ParameterException if a name is unknown (naming the nearest known ones), a value is out of range, or a
	 *         required one is absent
	 */
	public static Parameters resolve(String owner, List<ParameterDeclaration> declared, Map<String, String> given)
			throws ParameterException {
		Map<String, ParameterDeclaration> byId = new LinkedHashMap<>();
		declared.forEach(declaration -> byId.put(declaration.id(), declaration));
		for (String id : given.keySet()) {
			if (!byId.containsKey(id)) {
				throw new ParameterException("%s has no parameter '%s'%s".formatted(owner, id,
						NearestNames.suggest(id, byId.keySet())));
			}
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (ParameterDeclaration declaration : byId.values()) {
			values.put(declaration.id(), resolveOne(owner, declaration, given.get(declaration.id())));
		}
		return new Parameters(Collections.unmodifiableMap(byId), Collections.unmodifiableMap(values));
	}

	private static String resolveOne(String owner, ParameterDeclaration declaration, String given)
			throws ParameterException {
		String value = given == null ? declaration.defaultValue() : given;
		if (value.isBlank()) {
			if (declaration.required()) {
				throw new ParameterException("%s needs a value for '%s': %s".formatted(owner, declaration.id(),
						declaration.allowed()));
			}
			return "";
		}
		try {
			return declaration.canonical(value);
		} catch (ParameterException e) {
			throw new ParameterException(owner + ": " + e.getMessage());
		}
	}

	/** No parameters at all. */
	public static Parameters none() {
		return new Parameters(Map.of(), Map.of());
	}

	/** Every value in canonical text form, in declaration order; this is what a run's identity contains. */
	public Map<String, String> asMap() {
		return values;
	}

	public List<ParameterDeclaration> declarations() {
		return new ArrayList<>(declarations.values());
	}

	/** Whether a parameter with this id is declared. */
	public boolean declares(String id) {
		return declarations.containsKey(id);
	}

	/** Whether a value is set or defaulted. */
	public boolean has(String id) {
		return !raw(id).isEmpty();
	}

	public int integer(String id) {
		return Math.toIntExact(Long.parseLong(present(id, ParameterType.INTEGER)));
	}

	/** A whole number of any size, for instance a seed. */
	public long longInteger(String id) {
		return Long.parseLong(present(id, ParameterType.INTEGER));
	}

	public double real(String id) {
		return Double.parseDouble(present(id, ParameterType.REAL));
	}

	public boolean bool(String id) {
		return Boolean.parseBoolean(present(id, ParameterType.BOOLEAN));
	}

	public String choice(String id) {
		return present(id, ParameterType.CHOICE);
	}

	/** A text or file name, empty where none is set. */
	public String text(String id) {
		return raw(id);
	}

	/** The text or file name, if one is set. */
	public Optional<String> optionalText(String id) {
		return Optional.of(raw(id)).filter(text -> !text.isEmpty());
	}

	/** Whole numbers, empty where none are set. */
	public int[] integers(String id) {
		return ValueList.split(raw(id)).stream().mapToInt(Integer::parseInt).toArray();
	}

	/** Texts, empty where none are set. */
	public List<String> texts(String id) {
		return ValueList.split(raw(id));
	}

	private String present(String id, ParameterType type) {
		String value = raw(id);
		if (declarations.get(id).type() != type) {
			throw new IllegalArgumentException("parameter " + id + " is no " + type.id());
		}
		if (value.isEmpty()) {
			throw new IllegalArgumentException("parameter " + id + " has no value");
		}
		return value;
	}

	private String raw(String id) {
		String value = values.get(id);
		if (value == null) {
			throw new IllegalArgumentException("parameter " + id + " is not declared");
		}
		return value;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Parameters that && values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
