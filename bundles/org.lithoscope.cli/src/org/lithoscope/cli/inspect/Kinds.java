package org.lithoscope.cli.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.cli.CommandException;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.text.NearestNames;

/** The kinds of contributions under the names used on the command line. */
final class Kinds {

	/** Not a kind of contribution, but listed like one. */
	static final String PROBLEMS = "problems";

	private static final Map<String, ContributionKind> BY_NAME = byName();

	private Kinds() {
	}

	private static Map<String, ContributionKind> byName() {
		Map<String, ContributionKind> kinds = new LinkedHashMap<>();
		for (ContributionKind kind : List.of(ContributionKind.SUITE, ContributionKind.VARIANT, ContributionKind.READER,
				ContributionKind.FEATURE_SET, ContributionKind.SCALER, ContributionKind.SPLITTER,
				ContributionKind.ENGINE, ContributionKind.CLUSTERER, ContributionKind.PROJECTION,
				ContributionKind.EVALUATOR, ContributionKind.EXECUTOR)) {
			kinds.put(nameOf(kind), kind);
		}
		return kinds;
	}

	/** The plural in the list of kinds, for instance {@code features}. */
	static String nameOf(ContributionKind kind) {
		return kind == ContributionKind.FEATURE_SET ? "features" : kind.plural();
	}

	/** All kinds in the order of the help. */
	static List<ContributionKind> all() {
		return List.copyOf(BY_NAME.values());
	}

	/** All names that {@code list} takes. */
	static List<String> names() {
		List<String> names = new ArrayList<>(BY_NAME.keySet());
		names.add(PROBLEMS);
		return names;
	}

	/**
	 * The kind with this name in the singular or plural.
	 *
	 * @throws CommandException if there is none, naming the nearest
	 */
	static ContributionKind named(String name) throws CommandException {
		for (ContributionKind kind : BY_NAME.values()) {
			if (List.of(nameOf(kind), kind.plural(), kind.element(), kind.singular()).contains(name)) {
				return kind;
			}
		}
		throw CommandException.input("nothing to list is called '%s'%s".formatted(name,
				NearestNames.suggest(name, names())));
	}
}
