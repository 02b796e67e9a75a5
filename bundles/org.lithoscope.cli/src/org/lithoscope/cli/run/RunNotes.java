package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What runs had to say, every sentence once, with how many runs said it; sentences may differ in their numbers. */
final class RunNotes {

	private static final int SHOWN = 8;
	private static final String NUMBER = "\\d+([.,]\\d+)*([eE]-?\\d+)?";

	private final Set<Integer> runs = new HashSet<>();
	private final Map<String, Integer> wordings = new LinkedHashMap<>();

	private RunNotes() {
	}

	/**
	 * One line per sentence, those of many runs first.
	 *
	 * @param notes per run what it had to say
	 */
	static List<String> of(List<List<String>> notes) {
		Map<String, RunNotes> sentences = new LinkedHashMap<>();
		for (int run = 0; run < notes.size(); run++) {
			for (String note : notes.get(run)) {
				sentences.computeIfAbsent(note.replaceAll(NUMBER, "#"), key -> new RunNotes()).add(run, note);
			}
		}
		List<String> lines = new ArrayList<>(sentences.values().stream()
				.sorted(Comparator.comparingInt((RunNotes sentence) -> sentence.runs.size()).reversed()).limit(SHOWN)
				.map(RunNotes::line).toList());
		if (sentences.size() > SHOWN) {
			lines.add("%d more in the result.json of each run".formatted(sentences.size() - SHOWN));
		}
		return lines;
	}

	private void add(int run, String wording) {
		runs.add(run);
		wordings.merge(wording, 1, Integer::sum);
	}

	private String line() {
		String commonest = wordings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		return "%s (%s%s)".formatted(SuiteReport.sentence(commonest), Count.of(runs.size(), "run"),
				wordings.size() > 1 ? ", partly with other numbers" : "");
	}
}
