package org.lithoscope.comparison.influence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.store.RunRecord;

class InfluenceAnalysisTest {

	private static final int SITES = 8;

	/** Rows of one run: site, lithology, cluster. */
	private static List<int[]> rows(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<int[]> rows = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			int lithology = random.nextInt(4);
			rows.add(new int[] { random.nextInt(SITES), lithology,
					random.nextInt(10) < 3 + seed ? lithology : random.nextInt(5) });
		}
		return rows;
	}

	private static double ari(List<int[]> rows, int without) {
		List<int[]> left = rows.stream().filter(row -> row[0] != without).toList();
		return PairCounts.of(ContingencyTable.of(left.stream().mapToInt(row -> row[1]).toArray(),
				left.stream().mapToInt(row -> row[2]).toArray())).adjustedRand();
	}

	/** Two boreholes on each site. */
	private static RunRecord run(String experiment, int fold, List<int[]> rows) {
		TreeMap<String, TreeMap<String, Integer>> holes = new TreeMap<>();
		for (int i = 0; i < rows.size(); i++) {
			int[] row = rows.get(i);
			holes.computeIfAbsent("site" + row[0] + (i % 2 == 0 ? "A" : "B"), hole -> new TreeMap<>())
					.merge(row[2] + ":" + row[1], 1, Integer::sum);
		}
		List<List<String>> cells = new ArrayList<>();
		holes.forEach((hole, counts) -> cells.add(List.of("test", hole, hole.substring(0, hole.length() - 1),
				String.join(" ", counts.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList()))));
		return Runs.with(Runs.run(experiment, 0, fold, new Measure("ari", Part.TEST, 12, ari(rows, -1))),
				new ResultTable("boreholes@12", List.of("rows", "borehole", "site", "cluster:lithology:count"), cells));
	}

	private static ExperimentSummary experiment(String name, int... seeds) {
		List<RunRecord> runs = new ArrayList<>();
		for (int fold = 0; fold < seeds.length; fold++) {
			runs.add(run(name, fold, rows(seeds[fold])));
		}
		return ExperimentSummary.of(name, 0, runs);
	}

	@Test
	void leavingOutASiteGivesTheFigureOfTheOtherRows() {
		Influences influences = new InfluenceAnalysis(Scores.ARI, Grouping.SITE, 0.95)
				.of(experiment("b", 3, 4), experiment("a", 1, 2), 0).orElseThrow();

		assertEquals(SITES, influences.groups().size());
		assertEquals((ari(rows(3), -1) + ari(rows(4), -1) - ari(rows(1), -1) - ari(rows(2), -1)) / 2,
				influences.difference(), 1e-12);
		for (GroupInfluence group : influences.groups()) {
			int site = group.group().charAt(4) - '0';
			double without = (ari(rows(3), site) + ari(rows(4), site) - ari(rows(1), site) - ari(rows(2), site)) / 2;
			assertEquals(without, group.difference(), 1e-12, group.group());
			assertEquals(influences.difference() - without, group.influence(), 1e-12, group.group());
		}
	}

	@Test
	void theLargestInfluenceComesFirst() {
		List<GroupInfluence> groups = new InfluenceAnalysis(Scores.ARI, Grouping.BOREHOLE, 0.95)
				.of(experiment("b", 3), experiment("a", 1), 0).orElseThrow().groups();

		assertEquals(2 * SITES, groups.size());
		for (int i = 1; i < groups.size(); i++) {
			assertTrue(Math.abs(groups.get(i - 1).influence()) >= Math.abs(groups.get(i).influence()));
		}
	}

	@Test
	void theBootstrapOverSitesHoldsTheDifference() {
		Influences influences = new InfluenceAnalysis(Scores.ARI, Grouping.SITE, 0.95)
				.of(experiment("b", 3, 4), experiment("a", 1, 2), 500).orElseThrow();

		assertEquals(influences.difference(), influences.bootstrap().orElseThrow().estimate(), 1e-12);
		assertEquals(2 * SITES, influences.bootstrap().orElseThrow().groups());
		String sentence = influences.bootstrapSentence().orElseThrow();
		assertTrue(sentence.startsWith("b: ") && sentence.contains("over the %d test sites".formatted(2 * SITES)), sentence);
	}

	@Test
	void aBootstrapOverTooFewGroupsSaysWhy() {
		Influences influences = new Influences("b", "a", Grouping.SITE, 0.1, List.of(), 500,
				Outcome.withheld(Reason.TOO_FEW_VALUES, "there are only 5 groups"));

		assertEquals("b: no bootstrap interval over test sites: there are only 5 groups.",
				influences.bootstrapSentence().orElseThrow());
		assertTrue(new InfluenceAnalysis(Scores.ARI, Grouping.SITE, 0.95).of(experiment("b", 3), experiment("a", 1), 0)
				.orElseThrow().bootstrapSentence().isEmpty());
	}

	@Test
	void runsWithoutTheTableSaySo() {
		ExperimentSummary bare = ExperimentSummary.of("a", 0, Runs.series("a", "ari", 12, Part.TEST, 0.1, 0.2));

		assertInstanceOf(Withheld.class,
				new InfluenceAnalysis(Scores.ARI, Grouping.SITE, 0.95).of(bare, bare, 0));
	}
}
