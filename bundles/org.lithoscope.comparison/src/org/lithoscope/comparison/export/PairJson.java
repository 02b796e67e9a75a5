package org.lithoscope.comparison.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.comparison.pair.FoldDifference;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.pair.PairPosterior;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.statistics.bayesian.RopeProbabilities;
import org.lithoscope.statistics.power.Requirement;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;

/** The part of a review that compares experiments in pairs, as JSON. */
final class PairJson {

	private final ReviewJson json;

	PairJson(ReviewJson json) {
		this.json = json;
	}

	void write(SuiteVerdict verdict) throws IOException {
		json.json().name("thresholds").beginObject();
		json.number("alpha", verdict.thresholds().alpha());
		json.number("rope", verdict.thresholds().rope());
		json.number("detect", verdict.thresholds().detect());
		json.number("power", verdict.thresholds().power());
		json.json().endObject();
		json.array("withBaseline", verdict.withBaseline(), this::pair);
		json.array("pairs", verdict.pairs(), this::posterior);
		json.json().name("ranking").beginObject();
		json.array("experiments", verdict.ranking().experiments(), json.json()::value);
		json.json().name("repeat").value(verdict.ranking().repeat());
		json.outcome("friedman", verdict.ranking().friedman(), friedman -> {
			json.json().beginObject();
			json.array("averageRanks", friedman.averageRanks(), json.json()::value);
			json.json().name("blocks").value(friedman.blocks());
			json.number("f", friedman.f().orElse(Double.NaN));
			json.number("p", friedman.p());
			json.json().endObject();
		});
		json.outcome("criticalDifference", verdict.ranking().nemenyi(),
				nemenyi -> json.json().value(nemenyi.criticalDifference()));
		json.json().endObject();
	}

	private void pair(PairComparison pair) throws IOException {
		json.json().beginObject();
		json.text("candidate", pair.candidate());
		json.text("baseline", pair.baseline());
		json.text("verdict", pair.verdict().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		json.text("sentence", pair.verdict().sentence());
		json.text("outlook", pair.verdict().outlook());
		json.number("difference", pair.difference().orElse(Double.NaN));
		json.outcome("interval", pair.interval(), interval -> {
			json.json().beginObject();
			json.interval(Optional.of(interval));
			json.json().endObject();
		});
		json.outcome("percent", pair.percent(), ratio -> {
			json.json().beginObject();
			json.number("difference", ratio.percent());
			json.interval(Optional.of(ratio.percentInterval()));
			json.json().endObject();
		});
		tests(pair);
		json.outcome("need", pair.need(), this::need);
		json.outcome("power", pair.power(), json.json()::value);
		json.array("folds", pair.folds().folds(), this::fold);
		json.json().endObject();
	}

	private void tests(PairComparison pair) throws IOException {
		json.outcome("corrected", pair.tests().corrected(), test -> {
			json.json().beginObject();
			json.number("t", test.t());
			json.json().name("degreesOfFreedom").value(test.degreesOfFreedom());
			json.number("p", test.p());
			json.json().endObject();
		});
		json.outcome("p", pair.p(), this::p);
		json.outcome("signedRank", pair.tests().signedRank(), test -> json.json().value(test.p()));
		json.outcome("probabilities", pair.tests().probabilities(), this::probabilities);
		json.outcome("improvement", pair.tests().improvement(), wins -> {
			json.json().beginObject();
			json.number("probability", wins.probability());
			json.interval(Optional.of(wins.interval()));
			json.json().endObject();
		});
	}

	private void p(AdjustedP p) throws IOException {
		json.json().beginObject();
		json.number("alone", p.p());
		json.number("holm", p.adjusted());
		json.json().endObject();
	}

	private void probabilities(RopeProbabilities odds) throws IOException {
		json.json().beginObject();
		json.number("below", odds.left());
		json.number("within", odds.within());
		json.number("above", odds.right());
		json.json().endObject();
	}

	private void need(Requirement requirement) throws IOException {
		json.json().beginObject();
		switch (requirement) {
			case Requirement.Repeats enough -> json.json().name("repeats").value(enough.repeats());
			case Requirement.MoreGroups more -> {
				json.number("timesGroups", more.factor());
				json.number("powerOfEndlessRepeats", more.limit());
			}
		}
		json.json().endObject();
	}

	private void fold(FoldDifference fold) throws IOException {
		json.json().beginObject();
		json.text("fold", fold.fold());
		json.json().name("repeat").value(fold.repeat());
		json.json().name("index").value(fold.index());
		json.number("candidate", fold.candidate());
		json.number("baseline", fold.baseline());
		json.number("difference", fold.difference());
		json.json().endObject();
	}

	private void posterior(PairPosterior pair) throws IOException {
		json.json().beginObject();
		json.text("candidate", pair.candidate());
		json.text("baseline", pair.baseline());
		json.outcome("probabilities", pair.probabilities(), this::probabilities);
		json.outcome("p", pair.p(), this::p);
		json.json().endObject();
	}
}
