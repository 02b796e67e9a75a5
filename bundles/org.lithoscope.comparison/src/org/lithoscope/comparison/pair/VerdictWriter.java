package org.lithoscope.comparison.pair;

import static org.lithoscope.comparison.FigureText.decimal;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.pair.Verdict.Kind;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.statistics.bayesian.RopeProbabilities;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Outcome.Stated;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.power.Requirement;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;

/** Puts a comparison of two experiments into words. */
final class VerdictWriter {

	/** A difference is practically none if it lies in the region with at least this probability. */
	private static final double SURE = 0.95;

	private final PairedFolds folds;
	private final Thresholds thresholds;
	private final VerdictWords words;
	private final Quantity quantity;
	private final String candidate;
	private final String baseline;
	private final int decimals;

	VerdictWriter(PairedFolds folds, Thresholds thresholds, VerdictWords words) {
		this.folds = folds;
		this.thresholds = thresholds;
		this.words = words;
		this.quantity = folds.baseline().quantity();
		this.candidate = folds.candidate().experiment();
		this.baseline = folds.baseline().experiment();
		this.decimals = folds.count() == 0 ? 3 : FigureText.decimalsFor(folds.baseline().estimate().mean());
	}

	Verdict write(Outcome<Interval> interval, PairTests tests, Outcome<AdjustedP> p, int pairs,
			Outcome<Requirement> need, Outcome<Double> power) {
		if (!(interval instanceof Stated<Interval>(Interval range))
				|| !(tests.probabilities() instanceof Stated<RopeProbabilities>(RopeProbabilities odds))
				|| !(p instanceof Stated<AdjustedP>(AdjustedP adjusted))) {
			return withheld(interval);
		}
		boolean distinct = adjusted.adjusted() <= thresholds.alpha();
		String found = found(range);
		if (odds.within() >= SURE) {
			return new Verdict(Kind.EQUIVALENT,
					"%s and %s %s: %s; with a probability of %s it is no larger than %s either way.".formatted(candidate,
							baseline, distinct ? "differ, but by too little to matter" : "are equal for practical purposes",
							found, share(odds.within()), size(odds.rope())), "");
		}
		if (distinct) {
			return different(found, adjusted, pairs, odds);
		}
		return new Verdict(Kind.NOT_DISTINGUISHABLE, "%s and %s are not distinguishable: %s.%s".formatted(candidate,
				baseline, found, notEnough(adjusted, pairs)), outlook(need, power));
	}

	private Verdict different(String found, AdjustedP p, int pairs, RopeProbabilities odds) {
		boolean higher = folds.differences().orElseThrow().mean() > 0;
		boolean better = higher == (quantity.better() != Better.LOWER);
		String word = quantity.better() == Better.NEITHER ? higher ? "higher" : "lower" : better ? "better" : "worse";
		String adjusted = pairs > 1 ? " after Holm's adjustment for %d pairs".formatted(pairs) : "";
		double beyond = higher ? odds.right() : odds.left();
		return new Verdict(better ? Kind.BETTER : Kind.WORSE,
				"%s is %s than %s: %s, %s%s; with a probability of %s the difference is larger than %s.".formatted(
						candidate, word, baseline, found, FigureText.p(p.adjusted()), adjusted, share(beyond),
						size(odds.rope())), "");
	}

	private String found(Interval range) {
		return "difference %s in %s, %s %% interval %s to %s, %d paired folds".formatted(
				number(folds.differences().orElseThrow().mean()), quantity.words(),
				decimal(100 * range.level(), 0), number(range.low()), number(range.high()), folds.count());
	}

	private String notEnough(AdjustedP p, int pairs) {
		return p.p() > thresholds.alpha() ? ""
				: " By itself %s, but among %d pairs that is to be expected (Holm: %s).".formatted(
						FigureText.p(p.p()), pairs, FigureText.p(p.adjusted()));
	}

	private Verdict withheld(Outcome<Interval> interval) {
		String reason = interval instanceof Withheld<Interval> withheld ? withheld.explanation()
				: "the figures do not allow a test";
		Reason kind = interval instanceof Withheld<Interval> withheld ? withheld.reason() : Reason.UNDEFINED;
		String seen = folds.count() == 0 ? ""
				: " (difference %s in %s on %s)".formatted(number(folds.differences().orElseThrow().mean()),
						quantity.words(), folds.count() == 1 ? "one paired fold" : folds.count() + " paired folds");
		String outlook = kind != Reason.TOO_FEW_VALUES ? "" : folds.count() == 0
				? "Only experiments that were run on the same folds of the same data can be compared."
				: "Two folds or repeats at least are needed for an interval.";
		return new Verdict(Kind.WITHHELD, "No verdict on %s and %s%s: %s.".formatted(candidate, baseline, seen, reason),
				outlook);
	}

	private String outlook(Outcome<Requirement> need, Outcome<Double> power) {
		Design design = Design.of(folds.count(), folds.partitions());
		return need.asOptional().map(required -> switch (required) {
			case Requirement.Repeats enough when enough.repeats() <= design.repeats() ->
				"A true difference of %s would have been shown with a probability of %s.".formatted(
						size(thresholds.detect()), share(power.asOptional().orElse(enough.power())));
			case Requirement.Repeats enough -> "At this spread a difference of %s would take about %s repeats instead of %d."
					.formatted(size(thresholds.detect()), FigureText.whole(enough.repeats()), design.repeats());
			case Requirement.MoreGroups more -> ("At this spread between %s no number of repeats would show a difference "
					+ "of %s; about %s times as many %s would.").formatted(words.groups(), size(thresholds.detect()),
							FigureText.times(more.factor()), words.groups());
		}).orElse("");
	}

	private String number(double value) {
		return decimal(value, decimals) + words.unit();
	}

	/** A threshold, as it was given. */
	private String size(double value) {
		return FigureText.shortest(value) + words.unit();
	}

	private static String share(double probability) {
		return FigureText.percent(probability);
	}
}
