package org.lithoscope.comparison.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.resampling.BcaInterval;
import org.lithoscope.statistics.resampling.GroupBootstrap;
import org.lithoscope.statistics.resampling.GroupStatistic;
import org.lithoscope.store.RunRecord;

/**
 * Works out which test groups make a difference in adjusted Rand index, from the tables of clusters and lithologies by
 * borehole that runs store. Folds are computed apart and only then averaged. Keeps what it read, so that one object
 * serves all pairs of a comparison; not for several threads.
 */
public final class InfluenceAnalysis {

	private static final String MEASURE = "ari";

	private final Quantity quantity;
	private final Grouping grouping;
	private final double level;
	private final Map<String, Map<String, FoldAgreement>> read = new HashMap<>();

	/**
	 * @param grouping what to leave out at a time, {@link Grouping#SITE} or {@link Grouping#BOREHOLE}
	 * @param level of bootstrap intervals
	 */
	public InfluenceAnalysis(Quantity quantity, Grouping grouping, double level) {
		if (grouping != Grouping.SITE && grouping != Grouping.BOREHOLE) {
			throw new IllegalArgumentException("expected site or borehole, not " + grouping);
		}
		this.quantity = quantity;
		this.grouping = grouping;
		this.level = level;
	}

	/**
	 * The influence of every group on a difference; withheld if the runs do not store what is needed.
	 *
	 * @param resamples of the bootstrap over groups, 100 or more; 0 for none
	 */
	public Outcome<Influences> of(ExperimentSummary candidate, ExperimentSummary baseline, int resamples) {
		if (!quantity.measure().equals(MEASURE)) {
			return Outcome.withheld(Reason.UNDEFINED, "influence is worked out for the adjusted Rand index only");
		}
		List<FoldPair> folds = paired(candidate, baseline);
		if (folds.isEmpty()) {
			return Outcome.withheld(Reason.UNDEFINED, "the runs do not store clusters by borehole; 'lithoscope evaluate' with "
					+ "evaluator clustering adds them");
		}
		double difference = mean(folds, null);
		Set<String> groups = new TreeSet<>();
		folds.forEach(fold -> groups.addAll(fold.groups()));
		List<GroupInfluence> influences = new ArrayList<>();
		for (String group : groups) {
			double without = mean(folds, group);
			if (!Double.isNaN(without)) {
				// repeats test the same rows again
				long rows = Math.round(folds.stream().mapToLong(fold -> fold.rows(group)).filter(count -> count > 0)
						.average().orElse(0));
				influences.add(new GroupInfluence(group, rows, without, difference - without));
			}
		}
		influences.sort(Comparator.comparingDouble((GroupInfluence each) -> -Math.abs(each.influence())));
		return Outcome.stated(new Influences(candidate.experiment(), baseline.experiment(), grouping, difference,
				influences, resamples, bootstrap(folds, resamples)));
	}

	/** Two experiments on one fold, with the figures of all groups. */
	private record FoldPair(int repeat, FoldAgreement candidate, FoldAgreement baseline, Set<String> groups,
			double whole) {

		static FoldPair of(int repeat, FoldAgreement candidate, FoldAgreement baseline) {
			Set<String> groups = baseline.groups();
			groups.addAll(candidate.groups());
			return new FoldPair(repeat, candidate, baseline, groups, candidate.whole() - baseline.whole());
		}

		double without(String group) {
			return group == null || !groups.contains(group) ? whole
					: candidate.without(group) - baseline.without(group);
		}

		long rows(String group) {
			return groups.contains(group) ? baseline.rows(group) : 0;
		}
	}

	/** The mean difference without a group; a fold that holds no other is left out, NaN if none is left. */
	private static double mean(List<FoldPair> folds, String group) {
		return folds.stream().mapToDouble(fold -> fold.without(group)).filter(Double::isFinite).average()
				.orElse(Double.NaN);
	}

	private List<FoldPair> paired(ExperimentSummary candidate, ExperimentSummary baseline) {
		Map<String, FoldAgreement> first = folds(candidate);
		Map<String, FoldAgreement> second = folds(baseline);
		List<FoldPair> pairs = new ArrayList<>();
		Set<String> done = new TreeSet<>();
		for (RunRecord run : baseline.runs()) {
			String fold = run.request().fold().hash();
			if (first.containsKey(fold) && second.containsKey(fold) && done.add(fold)) {
				pairs.add(FoldPair.of(run.repeat(), first.get(fold), second.get(fold)));
			}
		}
		return pairs;
	}

	private Map<String, FoldAgreement> folds(ExperimentSummary experiment) {
		return read.computeIfAbsent(experiment.experiment(), name -> {
			Map<String, List<BoreholeTable>> seeds = new LinkedHashMap<>();
			List<Optional<BoreholeTable>> tables = experiment.runs().parallelStream().map(this::table).toList();
			for (int i = 0; i < tables.size(); i++) {
				String fold = experiment.runs().get(i).request().fold().hash();
				tables.get(i).ifPresent(table -> seeds.computeIfAbsent(fold, hash -> new ArrayList<>()).add(table));
			}
			Map<String, FoldAgreement> folds = new HashMap<>();
			seeds.forEach((fold, own) -> folds.put(fold, new FoldAgreement(own)));
			return folds;
		});
	}

	private Optional<BoreholeTable> table(RunRecord run) {
		return quantity.chosenK(run).isEmpty() ? Optional.empty()
				: BoreholeTable.of(run, quantity.chosenK(run).getAsInt(), quantity.rows(), grouping);
	}

	/** Over the folds of the first partition, whose test groups are all different; groups are drawn within folds. */
	private Outcome<BcaInterval> bootstrap(List<FoldPair> all, int resamples) {
		if (resamples == 0) {
			return Outcome.withheld(Reason.UNDEFINED, "no resamples were asked for");
		}
		List<FoldPair> folds = all.stream().filter(fold -> fold.repeat() == all.get(0).repeat()).toList();
		List<String> names = new ArrayList<>();
		List<Integer> strata = new ArrayList<>();
		for (int i = 0; i < folds.size(); i++) {
			for (String group : folds.get(i).groups()) {
				names.add(group);
				strata.add(i);
			}
		}
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			positions.put(names.get(i), i);
		}
		GroupStatistic statistic = GroupStatistic.mean(folds.stream()
				.<GroupStatistic>map(fold -> weights -> fold.candidate().weighted(g -> weights[positions.get(g)])
						- fold.baseline().weighted(g -> weights[positions.get(g)])).toList());
		return new GroupBootstrap(resamples, new Seed(0).stream("bootstrap over groups"))
				.interval(statistic, strata.stream().mapToInt(Integer::intValue).toArray(), level);
	}
}
