package org.lithoscope.comparison.stores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/**
 * Stored suites put together for one comparison: the same data, each experiment under a name of its own. Folds are
 * paired by what they consist of, so that suites share those they have in common.
 *
 * @param comparison all experiments
 * @param sources where they come from
 * @param baseline the first suite's baseline under its present name, or an empty string
 */
public record JoinedSources(Comparison comparison, List<StoredSource> sources, String baseline) {

	public JoinedSources {
		sources = List.copyOf(sources);
	}

	/**
	 * Puts suites together.
	 *
	 * @param sources one or more
	 * @throws PairingException if they are about different data
	 */
	public static JoinedSources of(List<StoredSource> sources) throws PairingException {
		if (sources.size() == 1) {
			return new JoinedSources(Comparison.of(sources.get(0).contents()), sources,
					sources.get(0).contents().manifest().map(SuiteManifest::baseline).orElse(""));
		}
		requireSameData(sources);
		Set<String> repeated = repeatedNames(sources);
		List<RunRecord> runs = new ArrayList<>();
		Set<String> order = new LinkedHashSet<>();
		for (StoredSource source : sources) {
			for (String name : names(source)) {
				order.add(renamed(source, name, repeated));
			}
			source.contents().runs().forEach(run -> runs.add(run.as(renamed(source, run.experiment(), repeated))));
		}
		StoredSource first = sources.get(0);
		String baseline = first.contents().manifest().map(SuiteManifest::baseline).orElse("");
		return new JoinedSources(Comparison.of(new ExperimentOrder(List.copyOf(order)), runs), sources,
				baseline.isEmpty() ? "" : renamed(first, baseline, repeated));
	}

	private static String renamed(StoredSource source, String experiment, Set<String> repeated) {
		return repeated.contains(experiment) ? "%s (%s)".formatted(experiment, source.label()) : experiment;
	}

	private static Collection<String> names(StoredSource source) {
		return Comparison.of(source.contents()).order().names();
	}

	private static Set<String> repeatedNames(List<StoredSource> sources) {
		Set<String> seen = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		for (StoredSource source : sources) {
			names(source).stream().filter(name -> !seen.add(name)).forEach(repeated::add);
		}
		return repeated;
	}

	private static void requireSameData(List<StoredSource> sources) throws PairingException {
		Map<String, StoredSource> byHash = new LinkedHashMap<>();
		for (StoredSource source : sources) {
			dataHashes(source).forEach(hash -> byHash.putIfAbsent(hash, source));
		}
		if (byHash.size() > 1) {
			String described = byHash.entrySet().stream().map(e -> describe(e.getValue(), e.getKey()))
					.collect(Collectors.joining("; "));
			throw new PairingException(("these runs cannot be paired, because they are about different samples: %s. A "
					+ "difference between figures of different samples says nothing about models: run both suites on "
					+ "the same data, or look at one at a time").formatted(described));
		}
	}

	private static Set<String> dataHashes(StoredSource source) {
		return source.contents().finished().stream().map(run -> run.request().dataHash())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String describe(StoredSource source, String hash) {
		Optional<SuiteManifest.Data> data = source.contents().manifest().map(SuiteManifest::data);
		return "%s has %s (hash %s…)".formatted(source.label(),
				data.map(known -> "%s, %d samples".formatted(known.label(), known.samples())).orElse("unnamed data"),
				hash.substring(0, Math.min(8, hash.length())));
	}

	/** The manifest of the first suite that has one. */
	public Optional<SuiteManifest> manifest() {
		return sources.stream().flatMap(source -> source.contents().manifest().stream()).findFirst();
	}

	/** Whether experiments of different suites have at least one fold in common. */
	public boolean sharesFolds() {
		List<Set<String>> folds = sources.stream().map(source -> source.contents().finished().stream()
				.map(run -> run.request().fold().hash()).collect(Collectors.toSet())).toList();
		Set<String> common = new HashSet<>(folds.get(0));
		folds.forEach(common::retainAll);
		return !common.isEmpty();
	}
}
