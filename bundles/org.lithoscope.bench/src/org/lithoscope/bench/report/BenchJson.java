package org.lithoscope.bench.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import com.google.gson.stream.JsonWriter;

import org.lithoscope.bench.contest.Benchmark;
import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Series;
import org.lithoscope.bench.contest.Spread;
import org.lithoscope.bench.contest.Turn;

/**
 * A report as JSON: every turn of every contestant, their medians, the ratios, figures, goals and checks. Times
 * are in seconds, memory in bytes; what is unknown is {@code null}.
 */
public final class BenchJson {

	/** Raised when a member is renamed or changes its meaning. */
	private static final int FORMAT = 1;

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private BenchJson() {
		json.setIndent("  ");
		json.setHtmlSafe(false);
	}

	/** The report as a JSON document that ends with a line feed. */
	public static String write(BenchReport report) {
		BenchJson writer = new BenchJson();
		try {
			writer.document(report);
		} catch (IOException e) {
			throw new UncheckedIOException("a string cannot fail to be written", e);
		}
		return writer.text + "\n";
	}

	private void document(BenchReport report) throws IOException {
		json.beginObject();
		json.name("format").value(FORMAT);
		json.name("date").value(report.date().toString());
		json.name("quick").value(report.quick());
		machine(report.machine());
		json.name("software").beginObject();
		for (Map.Entry<String, String> version : report.software().entrySet()) {
			json.name(version.getKey()).value(version.getValue());
		}
		json.endObject();
		strings("javaOptions", report.javaOptions());
		json.name("workload").beginObject();
		for (String argument : report.workload().arguments()) {
			String[] parts = argument.split("=");
			json.name(parts[0]).value(Long.parseLong(parts[1]));
		}
		json.endObject();
		json.name("benchmarks").beginArray();
		for (BenchmarkResult result : report.results()) {
			result(result);
		}
		json.endArray();
		conclusions(report.conclusions());
		strings("failures", report.failures());
		json.endObject();
	}

	private void machine(Machine machine) throws IOException {
		json.name("machine").beginObject();
		json.name("processor").value(machine.processor());
		json.name("cores").value(machine.cores());
		json.name("memoryBytes").value(machine.memoryBytes() > 0 ? machine.memoryBytes() : null);
		json.name("system").value(machine.system());
		json.name("loadBefore");
		number(machine.load() < 0 ? Double.NaN : machine.load());
		json.endObject();
	}

	private void result(BenchmarkResult result) throws IOException {
		Benchmark benchmark = result.benchmark();
		json.beginObject();
		json.name("name").value(benchmark.name());
		json.name("title").value(benchmark.title());
		json.name("result").value(benchmark.result().isEmpty() ? null : benchmark.result());
		json.name("warmUp").value(benchmark.rules().warmUp());
		json.name("rounds").value(benchmark.rules().rounds());
		json.name("newProcessPerRound").value(benchmark.rules().fresh());
		json.name("contestants").beginArray();
		for (Series series : result.series()) {
			series(series);
		}
		json.endArray();
		json.name("ratios").beginArray();
		for (Series own : result.own()) {
			for (Series peer : result.peers()) {
				ratio(own, peer);
			}
		}
		json.endArray();
		strings("leftOut", result.dropped());
		json.endObject();
	}

	private void series(Series series) throws IOException {
		json.beginObject();
		json.name("label").value(series.contestant().label());
		json.name("own").value(series.contestant().own());
		json.name("description").value(series.description());
		json.name("threads").value(series.contestant().threads());
		quantity("seconds", series, Turn::seconds);
		quantity("cpuSeconds", series, Turn::cpuSeconds);
		quantity("result", series, Turn::result);
		if (series.contestant().own()) {
			quantity("allocatedBytes", series, Turn::allocatedBytes);
		}
		json.name("peakMemoryBytes");
		double peak = series.spread(Turn::peakMemoryBytes).max();
		number(peak > 0 ? peak : Double.NaN);
		json.endObject();
	}

	private void quantity(String name, Series series, ToDoubleFunction<Turn> value) throws IOException {
		json.name(name).beginObject();
		spread(series.spread(value));
		json.name("turns").beginArray();
		for (double one : series.values(value)) {
			number(one);
		}
		json.endArray();
		json.endObject();
	}

	/** How many times as long the other one took. */
	private void ratio(Series own, Series peer) throws IOException {
		json.beginObject();
		json.name("own").value(own.contestant().label());
		json.name("peer").value(peer.contestant().label());
		json.name("seconds").beginObject();
		spread(own.advantageOver(peer, Turn::seconds));
		json.endObject();
		json.name("cpuSeconds").beginObject();
		spread(own.advantageOver(peer, Turn::cpuSeconds));
		json.endObject();
		json.endObject();
	}

	private void spread(Spread spread) throws IOException {
		json.name("median");
		number(spread.median());
		json.name("min");
		number(spread.min());
		json.name("max");
		number(spread.max());
	}

	private void conclusions(Conclusions conclusions) throws IOException {
		json.name("figures").beginArray();
		for (Figure figure : conclusions.figures()) {
			json.beginObject();
			json.name("name").value(figure.name());
			json.name("value");
			number(figure.value());
			json.name("unit").value(figure.unit());
			json.endObject();
		}
		json.endArray();
		json.name("goals").beginArray();
		for (Goal goal : conclusions.goals()) {
			goal(goal);
		}
		json.endArray();
		json.name("checks").beginArray();
		for (Check check : conclusions.checks()) {
			json.beginObject();
			json.name("name").value(check.name());
			json.name("passed").value(check.passed());
			json.name("explanation").value(check.explanation());
			json.endObject();
		}
		json.endArray();
	}

	private void goal(Goal goal) throws IOException {
		json.beginObject();
		json.name("name").value(goal.name());
		json.name("value");
		number(goal.value());
		json.name("unit").value(goal.unit());
		json.name(goal.least() ? "atLeast" : "atMost").value(goal.bound());
		json.name("objection").value(goal.objection().isEmpty() ? null : goal.objection());
		json.name("reached").value(goal.reached());
		json.endObject();
	}

	private void strings(String name, List<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values) {
			json.value(value);
		}
		json.endArray();
	}

	private void number(double value) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
