package org.lithoscope.comparison.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.statistics.outcome.Outcome.Stated;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.statistics.ranking.Friedman;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;

/** Puts the comparison of a whole suite into words. */
final class SuiteSentences {

	private final Quantity quantity;
	private final Thresholds thresholds;
	private final List<FoldScores> scored;
	private final List<PairPosterior> pairs;
	private final Ranking ranking;

	/** @param scored the experiments that have figures */
	SuiteSentences(Quantity quantity, Thresholds thresholds, List<FoldScores> scored, List<PairPosterior> pairs,
			Ranking ranking) {
		this.quantity = quantity;
		this.thresholds = thresholds;
		this.scored = scored;
		this.pairs = pairs;
		this.ranking = ranking;
	}

	List<String> write() {
		if (scored.isEmpty()) {
			return List.of("No run has a figure for %s: there is nothing to compare.".formatted(quantity.words()));
		}
		if (scored.size() == 1) {
			return List.of("Only %s has a figure for %s: there is nothing to compare it with.".formatted(
					scored.get(0).experiment(), quantity.words()));
		}
		List<String> sentences = new ArrayList<>();
		sentences.add(differences());
		if (quantity.better() != Better.NEITHER) {
			sentences.add(leader());
		}
		ranks(sentences);
		return sentences;
	}

	private String differences() {
		long tested = pairs.stream().filter(pair -> pair.p().asOptional().isPresent()).count();
		long distinct = pairs.stream().filter(this::differ).count();
		String all = pairs.size() == 1 ? "the one pair" : "%d pairs".formatted(pairs.size());
		if (tested == 0) {
			return "No two experiments can be tested in %s: %s.".formatted(quantity.words(), reason());
		}
		String untested = tested == pairs.size() ? "" : ", of which %d could not be tested".formatted(pairs.size() - tested);
		if (distinct == 0) {
			return "No two of the %d experiments are distinguishable in %s (Holm over %s%s).".formatted(scored.size(),
					quantity.words(), all, untested);
		}
		return "In %s, %d of %s %s distinguishable after Holm's adjustment%s.".formatted(quantity.words(), distinct, all,
				distinct == 1 ? "is" : "are", untested);
	}

	private String reason() {
		return pairs.stream().map(PairPosterior::p).filter(Withheld.class::isInstance)
				.map(outcome -> ((Withheld<AdjustedP>) outcome).explanation()).findFirst().orElse("");
	}

	private boolean differ(PairPosterior pair) {
		return pair.p().asOptional().filter(p -> p.adjusted() <= thresholds.alpha()).isPresent();
	}

	private String leader() {
		ToDoubleFunction<FoldScores> mean = scores -> scores.estimate().mean();
		Comparator<FoldScores> byMean = Comparator.comparingDouble(mean);
		FoldScores best = scored.stream().max(quantity.better() == Better.LOWER ? byMean.reversed() : byMean).orElseThrow();
		List<String> beaten = pairs.stream().filter(pair -> differ(pair) && involves(pair, best.experiment()))
				.map(pair -> other(pair, best.experiment())).toList();
		List<String> level = scored.stream().map(FoldScores::experiment)
				.filter(name -> !name.equals(best.experiment()) && !beaten.contains(name)).toList();
		String figure = FigureText.decimal(best.estimate().mean(), FigureText.decimalsFor(best.estimate().mean()));
		if (scored.stream().allMatch(each -> each.estimate().mean() == best.estimate().mean())) {
			return "All have the same mean (%s).".formatted(figure);
		}
		String lead = "%s has the %s mean (%s)".formatted(best.experiment(),
				quantity.better() == Better.LOWER ? "lowest" : "highest", figure);
		if (pairs.stream().noneMatch(pair -> involves(pair, best.experiment()) && pair.p().asOptional().isPresent())) {
			return "%s, and no test can tell whether that is chance.".formatted(lead);
		}
		return level.isEmpty() ? "%s and is distinguishable from all others.".formatted(lead)
				: "%s, from which the data do not distinguish %s.".formatted(lead,
						beaten.isEmpty() && level.size() > 1 ? "any other" : ShortList.of(level));
	}

	private static boolean involves(PairPosterior pair, String experiment) {
		return pair.candidate().equals(experiment) || pair.baseline().equals(experiment);
	}

	private static String other(PairPosterior pair, String experiment) {
		return pair.candidate().equals(experiment) ? pair.baseline() : pair.candidate();
	}

	private void ranks(List<String> sentences) {
		if (scored.size() > 2 && ranking.friedman() instanceof Stated<Friedman>(Friedman friedman)) {
			sentences.add("Ranks over the %d folds of repeat %d %s (Friedman, Iman-Davenport: %s).".formatted(
					friedman.blocks(), ranking.repeat() + 1,
					friedman.p() <= thresholds.alpha() ? "differ by more than chance" : "differ no more than by chance",
					FigureText.p(friedman.p())));
		}
	}
}
