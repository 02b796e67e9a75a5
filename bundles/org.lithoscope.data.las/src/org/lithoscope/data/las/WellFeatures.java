package org.lithoscope.data.las;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.data.table.Place;

/**
 * The features that the curves of all files give, and in which unit.
 *
 * @param curves per file the curve of each feature it has
 * @param units the unit of each feature, in the order of the table's columns
 */
record WellFeatures(List<Map<String, Curve>> curves, Map<String, LogUnit> units) {

	private static final String MEND = "Correct it; if it marks a missing value, name it in the parameter missing.";

	/**
	 * Chooses the features.
	 *
	 * @param depths per file its depth curve, which is no feature
	 * @param lithologies per file the curve that tells the lithology, which is none either
	 * @param notes takes what was left out
	 * @throws DataException if a wanted feature is nowhere, none is left, or units do not fit together
	 */
	static WellFeatures of(List<WellLog> logs, List<WellDepths> depths, List<Optional<Curve>> lithologies,
			LasSettings settings, List<String> notes) throws DataException {
		Set<String> surplus = new LinkedHashSet<>();
		List<Map<String, Curve>> curves = new ArrayList<>();
		Map<String, Integer> files = new LinkedHashMap<>();
		for (int i = 0; i < logs.size(); i++) {
			Map<String, Curve> of = numeric(logs.get(i), depths.get(i), lithologies.get(i), settings, surplus);
			of.keySet().forEach(feature -> files.merge(feature, 1, Integer::sum));
			curves.add(of);
		}
		if (!surplus.isEmpty()) {
			notes.add("Of several curves of one feature the first was taken; left out: %s. To use one of them, name it"
					.formatted(String.join(", ", surplus)) + " in features.");
		}
		List<String> features = settings.features().isEmpty() ? frequent(files, logs, notes)
				: wanted(files, logs.getFirst(), settings);
		Map<String, LogUnit> units = new LinkedHashMap<>();
		for (String feature : features) {
			units.put(feature, unit(feature, logs, curves));
		}
		return new WellFeatures(curves, units);
	}

	/** The curves of numbers by feature; a wanted mnemonic goes before an alias of its feature. */
	private static Map<String, Curve> numeric(WellLog log, WellDepths depths, Optional<Curve> lithology,
			LasSettings settings, Set<String> surplus) throws DataException {
		Map<String, Curve> curves = new LinkedHashMap<>();
		for (Curve curve : log.log().curves()) {
			boolean wanted = settings.features().contains(curve.mnemonic());
			if (curve == depths.curve() || curve == log.log().curves().getFirst() || curve == lithology.orElse(null)
					|| !curve.isNumeric() && !hasDecimalCommas(curve)) {
				continue;
			}
			requireNumbers(curve, log.place());
			String feature = wanted ? curve.mnemonic() : settings.names().feature(curve.mnemonic());
			if (curves.putIfAbsent(feature, curve) != null) {
				surplus.add(curve.mnemonic());
			}
		}
		return curves;
	}

	/** Such a curve is one of numbers, and would go unnoticed among those of texts. */
	private static boolean hasDecimalCommas(Curve curve) {
		return curve.hasTexts() && Slip.of(curve.firstText()) == Slip.DECIMAL_COMMA;
	}

	private static void requireNumbers(Curve curve, Place file) throws DataException {
		if (curve.hasTexts()) {
			Slip slip = Slip.of(curve.firstText());
			throw file.line(curve.firstTextLine()).column(curve.mnemonic()).refuse("found '%s', expected a number. %s",
					curve.firstText(), slip == Slip.NONE ? MEND : slip.advice());
		}
	}

	/** The features that at least half of the files have. */
	private static List<String> frequent(Map<String, Integer> files, List<WellLog> logs, List<String> notes)
			throws DataException {
		List<String> frequent = files.entrySet().stream().filter(entry -> 2 * entry.getValue() >= logs.size())
				.map(Map.Entry::getKey).toList();
		if (frequent.isEmpty()) {
			throw logs.getFirst().place().refuse("%s. Name the features in the parameter features, and curves that are"
					+ " named differently in aliases.", files.isEmpty() ? "no file has a curve of numbers besides depth"
							: "no feature is in half of the %d files or more".formatted(logs.size()));
		}
		List<String> rare = files.entrySet().stream().filter(entry -> 2 * entry.getValue() < logs.size())
				.map(entry -> "%s %d".formatted(entry.getKey(), entry.getValue())).toList();
		if (!rare.isEmpty()) {
			notes.add("Features that fewer than half of the %d files have were left out: %s; name them in features to"
					.formatted(logs.size(), String.join(", ", rare)) + " use them.");
		}
		return frequent;
	}

	private static List<String> wanted(Map<String, Integer> files, WellLog first, LasSettings settings)
			throws DataException {
		List<String> features = new ArrayList<>();
		for (String name : settings.features()) {
			String feature = files.containsKey(name) ? name : settings.names().feature(name);
			if (!files.containsKey(feature)) {
				throw first.place().refuse("neither this nor another file has a curve of numbers '%s', which was given"
						+ " in features%s", name, NearestNames.suggest(name, files.keySet()));
			}
			if (features.contains(feature)) {
				throw first.place().refuse("features names %s twice, expected each once. Remove one of them.", feature);
			}
			features.add(feature);
		}
		return features;
	}

	/** The unit of the first file that has the feature; the others' values are converted into it. */
	private static LogUnit unit(String feature, List<WellLog> logs, List<Map<String, Curve>> curves)
			throws DataException {
		LogUnit unit = null;
		String first = "";
		for (int i = 0; i < logs.size(); i++) {
			Curve curve = curves.get(i).get(feature);
			if (curve == null) {
				continue;
			}
			LogUnit own = LogUnit.of(curve.item().unit());
			if (unit == null || unit.isUnknown()) {
				unit = own;
				first = logs.get(i).name();
			} else if (factor(own, unit).isEmpty()) {
				throw logs.get(i).place().line(curve.item().line()).column(curve.mnemonic()).refuse("the unit is %s,"
						+ " expected %s as in %s. Correct the unit, or give the curve another name in aliases.",
						own.symbol(), unit.symbol(), first);
			}
		}
		return unit;
	}

	private static OptionalDouble factor(LogUnit own, LogUnit wanted) {
		return own.isUnknown() ? OptionalDouble.of(1) : own.factorTo(wanted);
	}

	/** The features in one file, in the order of the units. */
	List<WellFeature> of(int file) {
		return units.entrySet().stream().map(feature -> {
			Optional<Curve> curve = Optional.ofNullable(curves.get(file).get(feature.getKey()));
			return new WellFeature(curve, curve.map(found -> factor(LogUnit.of(found.item().unit()), feature.getValue()))
					.orElse(OptionalDouble.of(1)).orElseThrow());
		}).toList();
	}

	/** Features of which some file has another unit than the table, with that of the table. */
	List<String> converted() {
		List<String> features = List.copyOf(units.keySet());
		return IntStream.range(0, features.size())
				.filter(f -> IntStream.range(0, curves.size()).anyMatch(file -> of(file).get(f).factor() != 1))
				.mapToObj(f -> "%s to %s".formatted(features.get(f), units.get(features.get(f)).symbol())).toList();
	}
}
