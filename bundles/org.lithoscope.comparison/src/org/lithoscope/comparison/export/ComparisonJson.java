package org.lithoscope.comparison.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.MeasureSummary;
import org.lithoscope.comparison.RunValue;
import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/**
 * A comparison as JSON: per experiment every figure with mean, interval and the value of each run, and per run its
 * fold, repeat, seed, epochs and where it lies. Folds and repeats count from 0; what is not defined is {@code null}.
 */
public final class ComparisonJson {

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private ComparisonJson() {
		json.setIndent("  ");
		json.setHtmlSafe(false);
	}

	/** The comparison of a suite's runs as a JSON document that ends with a line feed. */
	public static String write(SuiteManifest suite, Comparison comparison) {
		ComparisonJson writer = new ComparisonJson();
		try {
			writer.document(suite, comparison);
		} catch (IOException e) {
			throw new UncheckedIOException("a string cannot fail to be written", e);
		}
		return writer.text + "\n";
	}

	private void document(SuiteManifest suite, Comparison comparison) throws IOException {
		json.beginObject();
		json.name("suite").value(suite.name());
		json.name("title").value(suite.title());
		data(suite.data());
		json.name("splitter").value(suite.splitter());
		json.name("grouping").value(suite.grouping().id());
		json.name("seed").value(suite.seed());
		json.name("interval").beginObject();
		json.name("level").value(Estimate.LEVEL);
		json.name("method").value("corrected resampled t (Nadeau and Bengio 2003)");
		json.endObject();
		json.name("experiments").beginArray();
		for (ExperimentSummary summary : comparison.experiments()) {
			experiment(summary);
		}
		json.endArray();
		json.name("failed").beginArray();
		for (RunRecord run : comparison.failed()) {
			failure(run);
		}
		json.endArray();
		strings("notes", suite.notes());
		json.endObject();
	}

	private void data(SuiteManifest.Data data) throws IOException {
		json.name("data").beginObject();
		json.name("title").value(data.title());
		json.name("synthetic").value(data.synthetic());
		json.name("samples").value(data.samples());
		json.name("boreholes").value(data.boreholes());
		json.name("lithologies").value(data.lithologies());
		json.name("hash").value(data.hash());
		json.endObject();
	}

	private void experiment(ExperimentSummary summary) throws IOException {
		json.beginObject();
		json.name("experiment").value(summary.experiment());
		json.name("variant").value(summary.variant());
		json.name("parameters").value(summary.parameters().isPresent() ? summary.parameters().getAsLong() : null);
		json.name("epochs");
		estimate(summary.epochs());
		json.name("seconds");
		estimate(summary.seconds());
		json.name("measures").beginArray();
		for (MeasureSummary measure : summary.measures()) {
			measure(measure);
		}
		json.endArray();
		json.name("runs").beginArray();
		for (RunRecord run : summary.runs()) {
			run(run);
		}
		json.endArray();
		json.endObject();
	}

	private void estimate(Estimate estimate) throws IOException {
		json.beginObject();
		figures(estimate);
		json.endObject();
	}

	private void figures(Estimate estimate) throws IOException {
		Optional<Interval> interval = estimate.interval();
		json.name("n").value(estimate.count());
		number("mean", estimate.mean());
		number("sd", estimate.standardDeviation());
		number("lower", interval.map(Interval::low).orElse(Double.NaN));
		number("upper", interval.map(Interval::high).orElse(Double.NaN));
	}

	private void measure(MeasureSummary measure) throws IOException {
		json.beginObject();
		json.name("measure").value(measure.key().name());
		json.name("k").value(measure.key().k() > 0 ? measure.key().k() : null);
		json.name("rows").value(measure.key().rows().id());
		figures(measure.estimate());
		json.name("values").beginArray();
		for (RunValue value : measure.values()) {
			json.beginObject();
			json.name("run").value(value.run().id());
			number("value", value.value());
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void run(RunRecord run) throws IOException {
		json.beginObject();
		identity(run);
		json.name("epochs").value(run.result().epochs());
		json.name("keptEpoch").value(run.result().keptEpoch() < 0 ? null : run.result().keptEpoch());
		json.name("stopReason").value(run.result().stopReason());
		json.name("parameters").value(run.result().parameterCount());
		number("seconds", run.timings().total());
		json.name("rows").beginObject();
		for (Part part : Part.values()) {
			json.name(part.id()).value(run.result().rows(part));
		}
		json.endObject();
		strings("notes", run.notes());
		json.endObject();
	}

	private void failure(RunRecord run) throws IOException {
		json.beginObject();
		json.name("experiment").value(run.experiment());
		identity(run);
		json.name("failure").value(run.failure());
		json.endObject();
	}

	private void identity(RunRecord run) throws IOException {
		json.name("run").value(run.id());
		json.name("repeat").value(run.repeat());
		json.name("fold").value(run.fold());
		// a text as in request.json: many programs read numbers as doubles, which would round it
		json.name("seed").value(Long.toString(run.request().seed()));
		json.name("folder").value(run.folder().toString());
	}

	private void strings(String name, Iterable<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values) {
			json.value(value);
		}
		json.endArray();
	}

	private void number(String name, double value) throws IOException {
		json.name(name);
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
