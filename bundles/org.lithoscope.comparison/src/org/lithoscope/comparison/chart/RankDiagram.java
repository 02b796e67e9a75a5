package org.lithoscope.comparison.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.pair.Ranking;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.ranking.Nemenyi;

/**
 * A critical-difference diagram (Demšar 2006, JMLR 7, 1–30): experiments on a line of average ranks, and bars over those
 * that cannot be told apart.
 *
 * @param title a heading
 * @param entries from the best average rank
 * @param criticalDifference in ranks
 * @param bars groups of entries, by their index, of which no two differ
 * @param notes what the reader should know, one sentence each
 */
public record RankDiagram(String title, List<Entry> entries, double criticalDifference, List<Bar> bars,
		List<String> notes) {

	/**
	 * One experiment.
	 *
	 * @param experiment its name
	 * @param colour the index of its colour in a {@link Palette}
	 * @param rank the average rank, 1 is the best
	 */
	public record Entry(String experiment, int colour, double rank) {

		public Entry {
			Objects.requireNonNull(experiment, "experiment");
		}
	}

	/**
	 * Entries that cannot be told apart.
	 *
	 * @param first the index of the best of them
	 * @param last the index of the worst
	 */
	public record Bar(int first, int last) {
	}

	public RankDiagram {
		Objects.requireNonNull(title, "title");
		entries = List.copyOf(entries);
		bars = List.copyOf(bars);
		notes = List.copyOf(notes);
	}

	/** The diagram of a ranking; withheld with the ranking's reason. */
	public static Outcome<RankDiagram> of(Ranking ranking, ExperimentOrder order) {
		return ranking.nemenyi().map(nemenyi -> of(nemenyi, ranking.experiments(), order));
	}

	private static RankDiagram of(Nemenyi nemenyi, List<String> experiments, ExperimentOrder order) {
		List<Double> ranks = nemenyi.ranks().averageRanks();
		List<Integer> sorted = IntStream.range(0, experiments.size()).boxed()
				.sorted(Comparator.comparing(ranks::get)).toList();
		List<Entry> entries = sorted.stream().map(i -> new Entry(experiments.get(i),
				order.colourOf(experiments.get(i)), ranks.get(i))).toList();
		List<Bar> bars = nemenyi.indistinguishable().stream()
				.map(group -> new Bar(sorted.indexOf(group.getFirst()), sorted.indexOf(group.getLast()))).toList();
		return new RankDiagram("Average ranks over %d folds".formatted(nemenyi.ranks().blocks()), entries,
				nemenyi.criticalDifference(), bars,
				List.of(("Experiments under one bar are not told apart by Nemenyi's test at %s %%; the critical difference is %s "
						+ "ranks.").formatted(FigureText.shortest(100 * nemenyi.alpha()),
								FigureText.decimal(nemenyi.criticalDifference(), 2)),
						"Friedman's test that all are equal: %s.".formatted(FigureText.p(nemenyi.ranks().p()))));
	}
}
