package org.lithoscope.comparison.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.comparison.audit.Choice;
import org.lithoscope.comparison.epoch.EpochValues;
import org.lithoscope.comparison.influence.GroupInfluence;
import org.lithoscope.comparison.influence.Influences;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.spread.VarianceParts;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.comparison.task.RankCorrelation;
import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Outcome.Stated;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.store.SuiteManifest;

/**
 * Reviews as JSON, one element per review. An outcome that is withheld is an object with the members {@code withheld}
 * (a reason) and {@code explanation}; folds and epochs count from 0 and 1 as in the classes they come from.
 */
public final class ReviewJson {

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);
	private final PairJson pairs = new PairJson(this);

	private ReviewJson() {
		json.setIndent("  ");
	}

	/** The indented text of reviews. */
	public static String write(List<Review> reviews) {
		try {
			ReviewJson writer = new ReviewJson();
			writer.array(null, reviews, writer::review);
			return writer.text + "\n";
		} catch (IOException e) {
			throw new UncheckedIOException("writing to memory cannot fail", e);
		}
	}

	private void review(Review review) throws IOException {
		json.beginObject();
		array("suites", review.sources().sources(), source -> json.value(source.label()));
		text("data", review.sources().manifest().map(SuiteManifest::data).map(SuiteManifest.Data::label).orElse(""));
		text("measure", review.quantity().measure());
		json.name("k").value(review.quantity().k() > 0 ? review.quantity().k() : null);
		text("kRule", review.quantity().rule().id());
		text("rows", review.quantity().rows().id());
		text("baseline", review.verdict().baseline());
		text("verdict", review.verdict().text());
		array("experiments", review.verdict().scores(), scores -> experiment(scores, review));
		pairs.write(review.verdict());
		outcome("spread", review.sharedSpread(), this::parts);
		json.name("influence").beginObject();
		for (Map.Entry<String, Outcome<Influences>> entry : review.influences().entrySet()) {
			outcome(entry.getKey(), entry.getValue(), this::influences);
		}
		json.endObject();
		array("epochs", review.epochs(), this::epochs);
		array("losses", review.losses(), this::loss);
		array("choices", review.audit().choices(), this::choice);
		array("findings", review.audit().findings(), this::finding);
		json.name("testRowsLookedAt").value(review.audit().looks().looks());
		json.name("setsOfRunsSeen").value(review.audit().looks().sets());
		json.endObject();
	}

	private void experiment(FoldScores scores, Review review) throws IOException {
		Estimate estimate = scores.estimate();
		json.beginObject();
		text("experiment", scores.experiment());
		json.name("folds").value(estimate.count());
		json.name("runs").value(estimate.runs());
		number("mean", estimate.mean());
		number("sd", estimate.standardDeviation());
		number("median", estimate.median());
		interval(estimate.interval());
		array("values", scores.folds(), fold -> {
			json.beginObject();
			text("fold", fold.hash());
			json.name("repeat").value(fold.repeat());
			json.name("index").value(fold.index());
			array("runs", fold.values(), json::value);
			json.endObject();
		});
		Outcome<VarianceParts> spread = review.spread().get(scores.experiment());
		if (spread != null) {
			outcome("spread", spread, this::parts);
		}
		json.endObject();
	}

	private void parts(VarianceParts parts) throws IOException {
		json.beginObject();
		array("parts", parts.parts(), part -> {
			json.beginObject();
			text("name", part.name());
			number("variance", part.variance());
			number("share", part.share());
			json.endObject();
		});
		text("remark", parts.remark());
		json.endObject();
	}

	private void influences(Influences influences) throws IOException {
		json.beginObject();
		text("by", influences.grouping().id());
		number("difference", influences.difference());
		outcome("bootstrap", influences.bootstrap(), interval -> {
			json.beginObject();
			interval(Optional.of(interval.interval()));
			json.name("groups").value(interval.groups());
			json.name("resamples").value(interval.resamples());
			json.endObject();
		});
		array("groups", influences.groups(), this::group);
		json.endObject();
	}

	private void group(GroupInfluence group) throws IOException {
		json.beginObject();
		text("group", group.group());
		json.name("rows").value(group.rows());
		number("without", group.difference());
		number("influence", group.influence());
		json.endObject();
	}

	private void epochs(EpochValues values) throws IOException {
		json.beginObject();
		text("experiment", values.experiment());
		text("quantity", values.quantity());
		json.name("runs").value(values.runs());
		at("best", values.best());
		at("kept", values.kept());
		at("last", values.last());
		json.endObject();
	}

	private void at(String name, EpochValues.At at) throws IOException {
		json.name(name).beginObject();
		number("value", at.value());
		number("epoch", at.epoch());
		json.endObject();
	}

	private void loss(LossRelation relation) throws IOException {
		json.beginObject();
		text("loss", relation.loss());
		text("label", relation.label());
		outcome("acrossExperiments", relation.acrossExperiments(), this::correlation);
		outcome("acrossRuns", relation.acrossRuns(), this::correlation);
		outcome("acrossEpochs", relation.acrossEpochs(), this::correlation);
		json.endObject();
	}

	private void correlation(RankCorrelation correlation) throws IOException {
		json.beginObject();
		number("rho", correlation.rho());
		json.name("n").value(correlation.count());
		json.name("parts").value(correlation.parts());
		interval(correlation.interval());
		json.endObject();
	}

	private void choice(Choice choice) throws IOException {
		json.beginObject();
		text("experiment", choice.experiment());
		text("what", choice.what());
		text("rule", choice.rule());
		json.name("rows").value(choice.rows().map(Part::id).orElse(null));
		json.endObject();
	}

	private void finding(AuditFinding finding) throws IOException {
		json.beginObject();
		text("topic", finding.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		json.name("warning").value(finding.isWarning());
		text("sentence", finding.sentence());
		array("experiments", finding.experiments(), json::value);
		json.endObject();
	}

	/** Writes one element. */
	@FunctionalInterface
	interface Element<T> {

		void write(T element) throws IOException;
	}

	JsonWriter json() {
		return json;
	}

	<T> void array(String name, List<T> elements, Element<T> writer) throws IOException {
		if (name != null) {
			json.name(name);
		}
		json.beginArray();
		for (T element : elements) {
			writer.write(element);
		}
		json.endArray();
	}

	<T> void outcome(String name, Outcome<T> outcome, Element<T> writer) throws IOException {
		json.name(name);
		switch (outcome) {
			case Stated<T>(T figures) -> writer.write(figures);
			case Withheld<T> withheld -> {
				json.beginObject();
				text("withheld", withheld.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
				text("explanation", withheld.explanation());
				json.endObject();
			}
		}
	}

	void interval(Optional<Interval> interval) throws IOException {
		number("lower", interval.map(Interval::low).orElse(Double.NaN));
		number("upper", interval.map(Interval::high).orElse(Double.NaN));
	}

	void text(String name, String value) throws IOException {
		json.name(name).value(value);
	}

	void number(String name, double value) throws IOException {
		json.name(name);
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
