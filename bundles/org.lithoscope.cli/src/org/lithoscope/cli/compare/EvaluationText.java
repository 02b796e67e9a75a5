package org.lithoscope.cli.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.runner.Reevaluation;
import org.lithoscope.store.EvaluatorResult;
import org.lithoscope.store.RunRecord;

/** What was measured of stored models, as text: one row per figure, one column per experiment. */
final class EvaluationText {

	private static final int READABLE = 120;
	/** More experiments than this do not fit a terminal. */
	private static final int COLUMNS = 8;

	private final String suite;
	private final String evaluator;
	private final Reevaluation.Outcome outcome;
	private final int width;

	EvaluationText(String suite, String evaluator, Reevaluation.Outcome outcome, int width) {
		this.suite = suite;
		this.evaluator = evaluator;
		this.outcome = outcome;
		this.width = Math.min(width, READABLE);
	}

	/** @param runs all finished runs of the suite as they are now */
	List<String> lines(List<RunRecord> runs) {
		List<String> lines = new ArrayList<>(Paragraph.wrap("%s: %d runs measured by %s%s".formatted(suite,
				outcome.measured().size(), evaluator,
				outcome.already() == 0 ? "" : "; %d had these figures already".formatted(outcome.already())), "", "  ",
				width));
		Map<String, Map<String, List<Double>>> byMeasure = values(runs);
		Set<String> experiments = new LinkedHashSet<>(runs.stream().map(RunRecord::experiment).toList());
		if (byMeasure.isEmpty()) {
			return lines;
		}
		if (experiments.size() <= COLUMNS) {
			lines.add("");
			lines.addAll(table(byMeasure, List.copyOf(experiments)).lines());
			lines.addAll(Paragraph.wrap("Means over runs; 'lithoscope compare' tells which of them differ, for instance with "
					+ "--measure %s.".formatted(byMeasure.keySet().iterator().next()), "", "  ", width));
		}
		notes(runs).forEach(note -> lines.addAll(Paragraph.wrap(note, "- ", "  ", width)));
		return lines;
	}

	private static TextTable table(Map<String, Map<String, List<Double>>> byMeasure, List<String> experiments) {
		List<Alignment> alignments = new ArrayList<>(Collections.nCopies(experiments.size() + 1, Alignment.RIGHT));
		alignments.set(0, Alignment.LEFT);
		List<String> head = new ArrayList<>(experiments);
		head.add(0, "");
		TextTable table = new TextTable(alignments).row(head);
		byMeasure.forEach((measure, values) -> {
			List<String> cells = new ArrayList<>(List.of(measure));
			experiments.forEach(name -> cells.add(mean(values.getOrDefault(name, List.of()))));
			table.row(cells);
		});
		return table;
	}

	private static String mean(List<Double> values) {
		double mean = values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).average()
				.orElse(Double.NaN);
		return FigureText.decimal(mean, FigureText.decimalsFor(mean));
	}

	private Map<String, Map<String, List<Double>>> values(List<RunRecord> runs) {
		Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();
		for (RunRecord run : runs) {
			for (EvaluatorResult result : own(run)) {
				for (Measure measure : result.measures()) {
					values.computeIfAbsent(measure.key(), key -> new LinkedHashMap<>())
							.computeIfAbsent(run.experiment(), name -> new ArrayList<>()).add(measure.value());
				}
			}
		}
		return values;
	}

	private List<String> notes(List<RunRecord> runs) {
		return runs.stream().flatMap(run -> own(run).stream()).flatMap(result -> result.notes().stream())
				.collect(Collectors.groupingBy(note -> note.replaceAll("[0-9][0-9.,]*", "#"), LinkedHashMap::new,
						Collectors.toList()))
				.values().stream().map(List::getFirst).toList();
	}

	private List<EvaluatorResult> own(RunRecord run) {
		return run.result().evaluations().stream().filter(result -> result.evaluator().equals(evaluator)).toList();
	}
}
