package org.lithoscope.comparison.pair;

import java.util.Objects;
import java.util.OptionalDouble;

import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.interval.RatioInterval;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.power.CorrectedPower;
import org.lithoscope.statistics.power.Requirement;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;

/**
 * A candidate against a baseline, on the folds they share.
 *
 * @param folds the folds and their scores
 * @param difference the mean difference, candidate minus baseline; empty without shared folds
 * @param interval of the mean difference, corrected for shared training rows
 * @param percent the difference in percent of the baseline's mean, with its interval
 * @param tests one by one
 * @param p of the corrected test by itself, and adjusted by Holm for all pairs of the suite
 * @param need what it would take to show {@link Thresholds#detect()}
 * @param power the probability with which these folds would have shown it
 * @param verdict the same in words
 */
public record PairComparison(PairedFolds folds, OptionalDouble difference, Outcome<Interval> interval,
		Outcome<RatioInterval> percent, PairTests tests, Outcome<AdjustedP> p, Outcome<Requirement> need,
		Outcome<Double> power, Verdict verdict) {

	public PairComparison {
		Objects.requireNonNull(folds, "folds");
		Objects.requireNonNull(difference, "difference");
		Objects.requireNonNull(interval, "interval");
		Objects.requireNonNull(percent, "percent");
		Objects.requireNonNull(tests, "tests");
		Objects.requireNonNull(p, "p");
		Objects.requireNonNull(need, "need");
		Objects.requireNonNull(power, "power");
		Objects.requireNonNull(verdict, "verdict");
	}

	/**
	 * Compares two experiments.
	 *
	 * @param p adjusted for all pairs that are looked at; by itself where this is the only one
	 * @param pairs how many pairs are looked at
	 * @param words how sentences call what was measured and kept together
	 */
	static PairComparison of(PairedFolds folds, Thresholds thresholds, Outcome<AdjustedP> p, int pairs,
			VerdictWords words) {
		OptionalDouble difference = folds.differences().map(sample -> OptionalDouble.of(sample.mean()))
				.orElse(OptionalDouble.empty());
		Outcome<Interval> interval = PairTests.withCorrection(folds, correction -> {
			Sample differences = folds.differences().orElseThrow();
			return correction.standardError(differences)
					.map(error -> correction.interval(differences, thresholds.level()).orElseThrow());
		});
		Outcome<RatioInterval> percent = PairTests.withCorrection(folds, correction -> RatioInterval.of(
				folds.candidate().means(), folds.baseline().means(), correction, thresholds.level()));
		PairTests tests = PairTests.of(folds, thresholds);
		Planned planned = Planned.of(folds, thresholds);
		Verdict verdict = new VerdictWriter(folds, thresholds, words)
				.write(interval, tests, p, pairs, planned.need(), planned.power());
		return new PairComparison(folds, difference, interval, percent, tests, p, planned.need(), planned.power(),
				verdict);
	}

	/** The power calculation for the spread at hand. */
	private record Planned(Outcome<Requirement> need, Outcome<Double> power) {

		static Planned of(PairedFolds folds, Thresholds thresholds) {
			if (folds.count() < 2) {
				return new Planned(tooFew(folds.count()), tooFew(folds.count()));
			}
			double deviation = folds.differences().orElseThrow().standardDeviation().orElseThrow();
			Design design = Design.of(folds.count(), folds.partitions());
			return new Planned(
					PairTests.withCorrection(folds, correction -> new CorrectedPower(design.folds(), correction, deviation,
							thresholds.alpha()).requirement(thresholds.detect(), thresholds.power(), design.repeats(), 1)),
					PairTests.withCorrection(folds, correction -> new CorrectedPower(design.folds(), correction, deviation,
							thresholds.alpha()).power(thresholds.detect(), design.repeats())));
		}

		private static <T> Outcome<T> tooFew(int folds) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "the spread between folds is not known from %s",
					folds == 0 ? "none" : "one");
		}
	}

	/** The candidate's name. */
	public String candidate() {
		return folds.candidate().experiment();
	}

	/** The baseline's name. */
	public String baseline() {
		return folds.baseline().experiment();
	}
}
