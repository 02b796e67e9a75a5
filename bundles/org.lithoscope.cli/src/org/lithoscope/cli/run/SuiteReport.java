package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/** What is printed when a suite has run: where the figures come from, the table, and what the reader should know. */
final class SuiteReport {

	private static final int READABLE = 120;
	private static final int RUN_NOTES = 8;
	private static final String BULLET = "- ";
	private static final String INDENT = "  ";

	private final SuitePlan plan;
	private final Comparison comparison;
	private final String effort;
	private final int width;
	private final List<String> lines = new ArrayList<>();

	/** @param effort how many runs were computed now and how long it took, in words */
	SuiteReport(SuitePlan plan, Comparison comparison, String effort, int width) {
		this.plan = plan;
		this.comparison = comparison;
		this.effort = effort;
		this.width = width;
	}

	/** The lines of the report. */
	List<String> lines() {
		lines.clear();
		heading();
		table();
		bullets("Notes", plan.notes().stream().map(SuiteReport::sentence).toList());
		bullets("Notes of runs", runNotes());
		bullets("Failed runs", comparison.failed().stream().map(SuiteReport::failure).toList());
		return lines;
	}

	private void heading() {
		SuiteManifest manifest = plan.manifest();
		SuiteManifest.Data data = manifest.data();
		paragraph(manifest.name() + (manifest.title().isEmpty() ? "" : ": " + manifest.title()));
		paragraph("Data: %s, %s samples, %d boreholes, %s".formatted(data.label(), FigureText.whole(data.samples()),
				data.boreholes(), data.lithologies() == 0 ? "no lithology" : data.lithologies() + " lithologies"));
		int repeats = (int) plan.folds().stream().mapToInt(fold -> fold.repeat()).distinct().count();
		int folds = plan.folds().size() / Math.max(1, repeats);
		paragraph("Split: %s, kept together by %s, %s x %s, the same for every experiment; seed %d".formatted(
				manifest.splitter(), grouping(), count(folds, "fold"), count(repeats, "repeat"), manifest.seed()));
		paragraph(runs());
		lines.add("");
	}

	/** What was kept together; where the table tells no sites, that is the borehole, whatever was asked for. */
	private String grouping() {
		Grouping grouping = plan.manifest().grouping();
		boolean coarser = grouping == Grouping.SITE || grouping == Grouping.EXPEDITION;
		return coarser && !plan.table().sitesKnown()
				? "%s (the table tells no sites, so %s was not possible)".formatted(Grouping.BOREHOLE.id(),
						grouping.id())
				: grouping.id();
	}

	private String runs() {
		int expected = plan.folds().size();
		List<String> incomplete = comparison.experiments().stream().filter(summary -> summary.runs().size() != expected)
				.map(summary -> "%s %d".formatted(summary.experiment(), summary.runs().size())).toList();
		return "Runs: %d of %d finished, %d per experiment%s; %s".formatted(comparison.finished(), plan.runs().size(),
				expected, incomplete.isEmpty() ? "" : " (fewer: " + String.join(", ", incomplete) + ")", effort);
	}

	private void table() {
		ComparisonTable table = ComparisonTable.of(comparison);
		lines.addAll(new ComparisonText(table, width).lines());
		lines.add("");
		boolean interval = table.rows().stream().flatMap(row -> row.cells().stream())
				.anyMatch(cell -> cell.interval().isPresent());
		paragraph(interval
				? "Means over runs; with them 95 % intervals of the mean, corrected for the training rows that folds "
						+ "share (Nadeau and Bengio 2003)."
				: "Means over runs; no intervals, since they take two runs or more.");
		if (table.columns().stream().anyMatch(column -> column.heading().equals("recon"))) {
			paragraph("ARI, silhouette: test rows. recon (squared error), KL (nats), elbo1 = -(recon + KL): validation "
					+ "rows, at the epoch whose weights were kept. s: seconds per run.");
		}
	}

	private List<String> runNotes() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			for (RunRecord run : summary.runs()) {
				run.notes().stream().distinct().forEach(note -> counts.merge(note, 1, Integer::sum));
			}
		}
		List<String> notes = new ArrayList<>();
		counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(RUN_NOTES)
				.map(entry -> "%s (%s)".formatted(sentence(entry.getKey()), count(entry.getValue(), "run")))
				.forEach(notes::add);
		if (counts.size() > RUN_NOTES) {
			notes.add("%d more in the result.json of each run".formatted(counts.size() - RUN_NOTES));
		}
		return notes;
	}

	private void bullets(String title, List<String> items) {
		if (items.isEmpty()) {
			return;
		}
		lines.add("");
		lines.add(title);
		items.forEach(item -> lines.addAll(Paragraph.wrap(item, BULLET, INDENT, Math.min(width, READABLE))));
	}

	private void paragraph(String text) {
		lines.addAll(Paragraph.wrap(text, "", INDENT, Math.min(width, READABLE)));
	}

	private static String failure(RunRecord run) {
		return "%s, repeat %d, fold %d: %s".formatted(run.experiment(), run.repeat() + 1, run.fold() + 1,
				run.failure());
	}

	/** Readers, splitters and feature sets write with and without capitals; here their notes stand in one list. */
	private static String sentence(String note) {
		String begun = note.isEmpty() ? note : Character.toUpperCase(note.charAt(0)) + note.substring(1);
		return begun.matches(".*[.!?]") ? begun : begun + ".";
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
