package org.lithoscope.bench.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lithoscope.bench.contest.Benchmark;
import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Series;
import org.lithoscope.bench.contest.Spread;
import org.lithoscope.bench.contest.Turn;
import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;

/** A report for a terminal, printed piece by piece as results come in. */
public final class BenchText {

	private static final int DAY_AND_MINUTE = 16;

	private final PrintStream out;

	public BenchText(PrintStream out) {
		this.out = out;
	}

	/** Where and with what is measured. */
	public void heading(BenchReport report) {
		Machine machine = report.machine();
		TextTable table = new TextTable(Alignment.LEFT, Alignment.LEFT);
		table.row("date", report.date().toString().substring(0, DAY_AND_MINUTE).replace('T', ' ') + " UTC");
		table.row("machine", "%s, %d %s, %s, %s".formatted(machine.processor(), machine.cores(),
				machine.cores() == 1 ? "core" : "cores", Quantities.of(machine.memoryBytes(), "bytes"),
				machine.system()));
		table.row("load before", machine.load() < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", machine.load()));
		for (Map.Entry<String, String> version : report.software().entrySet()) {
			table.row(version.getKey(), version.getValue());
		}
		table.row("Java options", report.javaOptions().isEmpty() ? "none" : String.join(" ", report.javaOptions()));
		table.lines().forEach(out::println);
	}

	/** One benchmark: a line per contestant, then the ratios. */
	public void result(BenchmarkResult result) {
		Benchmark benchmark = result.benchmark();
		out.println();
		out.printf("%s: %s (%s)%n", benchmark.name(), benchmark.title(), rules(benchmark.rules()));
		boolean hasResult = !benchmark.result().isEmpty();
		TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT,
				Alignment.RIGHT, Alignment.RIGHT);
		table.row("", "median", "min", "max", "CPU", benchmark.result());
		for (Series series : result.series()) {
			Spread wall = series.spread(Turn::seconds);
			table.row(series.contestant().label(), Quantities.seconds(wall.median()), Quantities.seconds(wall.min()),
					Quantities.seconds(wall.max()), Quantities.seconds(series.spread(Turn::cpuSeconds).median()),
					hasResult ? Quantities.result(series.spread(Turn::result).median()) : "");
		}
		table.lines().forEach(line -> out.println("  " + line));
		for (Series own : result.own()) {
			result.peers().forEach(peer -> out.println("  " + ratio(own, peer)));
		}
		result.dropped().forEach(reason -> out.println("  left out: " + reason));
	}

	private static String rules(Benchmark.Rules rules) {
		String rounds = rules.rounds() == 1 ? "1 round" : rules.rounds() + " rounds";
		return rules.fresh() ? rounds + ", each in a new process" : rounds + " after " + rules.warmUp() + " to warm up";
	}

	private static String ratio(Series own, Series peer) {
		Spread wall = own.advantageOver(peer, Turn::seconds);
		return "%s: %s as fast as %s (%s to %s; by processor time %s)".formatted(own.contestant().label(),
				Quantities.times(wall.median()), peer.contestant().label(), Quantities.times(wall.min()),
				Quantities.times(wall.max()),
				Quantities.times(own.advantageOver(peer, Turn::cpuSeconds).median()));
	}

	/** Figures, goals and checks. */
	public void conclusions(Conclusions conclusions) {
		List<Figure> figures = conclusions.figures();
		if (!figures.isEmpty()) {
			TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT);
			figures.forEach(figure -> table.row(figure.name(), Quantities.of(figure.value(), figure.unit())));
			out.println();
			table.lines().forEach(out::println);
		}
		List<Goal> goals = conclusions.goals();
		if (!goals.isEmpty()) {
			TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.LEFT, Alignment.LEFT);
			goals.forEach(goal -> table.row(goal.name(), quantity(goal, goal.value()),
					(goal.least() ? "≥ " : "≤ ") + quantity(goal, goal.bound()), verdict(goal)));
			out.println();
			out.println("goals for two cores with AVX-512:");
			table.lines().forEach(line -> out.println("  " + line));
		}
		List<Check> checks = conclusions.checks();
		if (!checks.isEmpty()) {
			out.println();
			checks.forEach(check -> out.printf("%s: %s (%s)%n", check.name(), check.passed() ? "passed" : "FAILED",
					check.explanation()));
		}
	}

	private static String quantity(Goal goal, double value) {
		return goal.unit().isEmpty() ? Quantities.times(value) : Quantities.of(value, goal.unit());
	}

	private static String verdict(Goal goal) {
		String verdict = goal.reached() ? "reached" : "not reached";
		return goal.objection().isEmpty() ? verdict : verdict + ": " + goal.objection();
	}
}
