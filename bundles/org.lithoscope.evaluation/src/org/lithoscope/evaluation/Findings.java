package org.lithoscope.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;

/** Collects measures, tables and notes; a note is kept once however often it is made. Not for several threads. */
public final class Findings {

	private record Table(List<String> columns, List<List<String>> rows) {
	}

	private final List<Measure> measures = new ArrayList<>();
	private final Map<String, Table> tables = new LinkedHashMap<>();
	private final Set<String> notes = new LinkedHashSet<>();

	/** Adds a figure; one that is no finite number is left out with a note instead. */
	public void measure(String name, Part part, int k, double value) {
		Measure measure = new Measure(name, part, k, value);
		if (Double.isFinite(value)) {
			measures.add(measure);
		} else {
			note("%s is left out: its value is %s.".formatted(measure.key(), value));
		}
	}

	/** Adds a row to a table, which is made with these columns if it is new. */
	public void row(String table, List<String> columns, List<String> cells) {
		tables.computeIfAbsent(table, name -> new Table(columns, new ArrayList<>())).rows().add(cells);
	}

	/** Adds a sentence for the user. */
	public void note(String sentence) {
		notes.add(sentence);
	}

	/** Everything so far. */
	public Evaluation toEvaluation() {
		List<ResultTable> finished = new ArrayList<>();
		tables.forEach((name, table) -> finished.add(new ResultTable(name, table.columns(), table.rows())));
		return new Evaluation(measures, finished, List.copyOf(notes));
	}
}
