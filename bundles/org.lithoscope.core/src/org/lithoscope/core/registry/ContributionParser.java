package org.lithoscope.core.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;

/** Reads one contribution's XML element. */
final class ContributionParser {

	/** Thrown inside the parser; becomes a {@link Problem}. */
	static final class Malformed extends Exception {
		private static final long serialVersionUID = 1L;

		Malformed(String message) {
			super(message);
		}
	}

	private final Map<String, List<ParameterDeclaration>> parameterSets;
	private final BundleAccess bundles;

	ContributionParser(Map<String, List<ParameterDeclaration>> parameterSets, BundleAccess bundles) {
		this.parameterSets = parameterSets;
		this.bundles = bundles;
	}

	Contribution parse(ContributionKind kind, IConfigurationElement element) throws Malformed {
		String bundle = element.getContributor().getName();
		String id = required(element, "id");
		requireImplementation(kind, element, bundle);
		return new Contribution(kind, id, required(element, "name"), text(element, "description"), bundle,
				bundles.version(bundle), revision(element), parameters(element), measures(element),
				literature(element), published(element), attributes(element));
	}

	private void requireImplementation(ContributionKind kind, IConfigurationElement element, String bundle)
			throws Malformed {
		if (kind == ContributionKind.SUITE) {
			String file = required(element, "file");
			if (bundles.entry(bundle, file) == null) {
				throw new Malformed("the bundle has no file " + file);
			}
			return;
		}
		String[] declared = required(element, "class").split("/", 2);
		String className = declared[declared.length - 1];
		String loader = declared.length == 2 ? declared[0] : bundle;
		if (!bundles.hasClass(loader, className)) {
			throw new Malformed("class %s is not in bundle %s or its imports".formatted(className, loader));
		}
	}

	static List<ParameterDeclaration> declarations(IConfigurationElement element) throws Malformed {
		List<ParameterDeclaration> declarations = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren("parameter")) {
			declarations.add(ParameterParser.parse(child));
		}
		return declarations;
	}

	private List<ParameterDeclaration> parameters(IConfigurationElement element) throws Malformed {
		Map<String, ParameterDeclaration> byId = new LinkedHashMap<>();
		for (IConfigurationElement use : element.getChildren("use")) {
			String set = required(use, "parameters");
			if (!parameterSets.containsKey(set)) {
				throw new Malformed("there is no parameter set " + set);
			}
			taken(set, text(use, "only")).forEach(p -> byId.put(p.id(), p));
		}
		for (ParameterDeclaration declaration : declarations(element)) {
			if (byId.putIfAbsent(declaration.id(), declaration) != null) {
				throw new Malformed("parameter %s is declared twice".formatted(declaration.id()));
			}
		}
		for (IConfigurationElement set : element.getChildren("set")) {
			applyDefault(byId, required(set, "parameter"), value(set));
		}
		return new ArrayList<>(byId.values());
	}

	/** The parameters of a set, or those that are named, in the set's order. */
	private List<ParameterDeclaration> taken(String set, String only) throws Malformed {
		List<ParameterDeclaration> declared = parameterSets.get(set);
		if (only.isEmpty()) {
			return declared;
		}
		Set<String> named =
				Arrays.stream(only.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
		List<ParameterDeclaration> taken = declared.stream().filter(p -> named.contains(p.id())).toList();
		if (taken.size() < named.size()) {
			taken.forEach(p -> named.remove(p.id()));
			throw new Malformed("parameter set %s has no parameter %s".formatted(set, String.join(", ", named)));
		}
		return taken;
	}

	private static void applyDefault(Map<String, ParameterDeclaration> byId, String id, String value)
			throws Malformed {
		ParameterDeclaration declaration = byId.get(id);
		if (declaration == null) {
			throw new Malformed("a default is set for parameter %s, which is not declared".formatted(id));
		}
		try {
			byId.put(id, declaration.withDefault(value.isBlank() ? "" : declaration.canonical(value)));
		} catch (ParameterException e) {
			throw new Malformed("default of parameter " + e.getMessage());
		}
	}

	private static List<MeasureDeclaration> measures(IConfigurationElement element) throws Malformed {
		List<MeasureDeclaration> measures = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren("measure")) {
			String better = text(child, "better").toUpperCase(Locale.ROOT);
			try {
				measures.add(new MeasureDeclaration(required(child, "name"), required(child, "label"),
						better.isEmpty() ? Better.NEITHER : Better.valueOf(better), text(child, "help")));
			} catch (IllegalArgumentException e) {
				throw new Malformed("better = '%s': expected higher, lower or neither".formatted(better));
			}
		}
		return measures;
	}

	private static List<Literature> literature(IConfigurationElement element) throws Malformed {
		List<Literature> literature = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren("literature")) {
			literature.add(new Literature(required(child, "citation"), text(child, "doi")));
		}
		return literature;
	}

	private static List<PublishedFigure> published(IConfigurationElement element) throws Malformed {
		List<PublishedFigure> figures = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren("published")) {
			try {
				figures.add(new PublishedFigure(required(child, "measure"), Integer.parseInt(number(child, "k")),
						Double.parseDouble(required(child, "value")), text(child, "protocol"), text(child, "source")));
			} catch (NumberFormatException e) {
				throw new Malformed("a published figure is no number: " + e.getMessage());
			}
		}
		return figures;
	}

	private static int revision(IConfigurationElement element) throws Malformed {
		String revision = text(element, "revision");
		try {
			return revision.isEmpty() ? 1 : Integer.parseInt(revision);
		} catch (NumberFormatException e) {
			throw new Malformed("revision = '%s': expected a whole number".formatted(revision));
		}
	}

	private static Map<String, String> attributes(IConfigurationElement element) {
		Map<String, String> attributes = new HashMap<>();
		for (String name : element.getAttributeNames()) {
			attributes.put(name, element.getAttribute(name));
		}
		return attributes;
	}

	private static String number(IConfigurationElement element, String attribute) {
		String value = text(element, attribute);
		return value.isEmpty() ? "0" : value;
	}

	private static String value(IConfigurationElement element) {
		String value = element.getAttribute("value");
		return value == null ? "" : value;
	}

	static String required(IConfigurationElement element, String attribute) throws Malformed {
		String value = text(element, attribute);
		if (value.isEmpty()) {
			throw new Malformed("element %s lacks the attribute %s".formatted(element.getName(), attribute));
		}
		return value;
	}

	/** An attribute, or the text of a child element of that name, or an empty string; white space is folded. */
	static String text(IConfigurationElement element, String name) {
		String value = element.getAttribute(name);
		if (value == null) {
			IConfigurationElement[] children = element.getChildren(name);
			value = children.length == 0 ? null : children[0].getValue();
		}
		return value == null ? "" : value.strip().replaceAll("\\s+", " ");
	}
}
