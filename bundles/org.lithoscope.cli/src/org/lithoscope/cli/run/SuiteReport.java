package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.comparison.audit.Auditor;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.splits.FoldNotes;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/** What is printed when a suite has run: where the figures come from, the table, and what the reader should know. */
final class SuiteReport {

	private static final int READABLE = 120;
	private static final int USUAL_K = 12;
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
		bullets("Warnings", warnings());
		bullets("Notes", plan.notes().stream().filter(note -> !FoldNotes.tellsLeak(note)).map(SuiteReport::sentence)
				.toList());
		bullets("Notes of runs", RunNotes.of(comparison.experiments().stream()
				.flatMap(summary -> summary.runs().stream()).map(RunRecord::notes).toList()));
		bullets("Failed runs", failures());
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
				manifest.splitter(), grouping(), Count.of(folds, "fold"), Count.of(repeats, "repeat"), manifest.seed()));
		paragraph(runs());
		lines.add("");
	}

	/** What was kept together; a borehole whose site the table does not tell stands alone, whatever was asked for. */
	private String grouping() {
		Grouping grouping = plan.manifest().grouping();
		boolean coarser = grouping == Grouping.SITE || grouping == Grouping.EXPEDITION;
		if (!coarser || plan.table().sitesKnown()) {
			return grouping.id();
		}
		boolean some = plan.table().boreholes().stream().anyMatch(Borehole::siteKnown);
		return some ? "%s, or %s where the table tells no site".formatted(grouping.id(), Grouping.BOREHOLE.id())
				: "%s (the table tells no sites, so %s was not possible)".formatted(Grouping.BOREHOLE.id(),
						grouping.id());
	}

	private String runs() {
		int expected = plan.folds().size();
		List<String> incomplete = comparison.experiments().stream().filter(summary -> summary.runs().size() != expected)
				.map(summary -> "%s %d".formatted(summary.experiment(), summary.runs().size())).toList();
		return "Runs: %d of %d finished, %d per experiment%s; %s".formatted(comparison.finished(), plan.runs().size(),
				expected, incomplete.isEmpty() ? "" : " (fewer: " + String.join(", ", incomplete) + ")", effort);
	}

	private void table() {
		if (comparison.finished() == 0) {
			paragraph("No run finished: there is nothing to compare.");
			return;
		}
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
		incompleteColumns(table).ifPresent(this::paragraph);
	}

	/** Which columns are means of fewer runs than the others, for instance losses where a fold had no validation. */
	static Optional<String> incompleteColumns(ComparisonTable table) {
		List<String> columns = new ArrayList<>();
		for (int c = 0; c < table.columns().size(); c++) {
			int column = c;
			int least = table.rows().stream().filter(row -> isPartial(row, column))
					.mapToInt(row -> row.cells().get(column).runs()).min().orElse(0);
			if (least > 0) {
				columns.add("%s (%s at least)".formatted(table.columns().get(c).heading(), Count.of(least, "run")));
			}
		}
		return columns.isEmpty() ? Optional.empty()
				: Optional.of("Not every run has a figure for every column; means of fewer runs: "
						+ String.join(", ", columns) + ".");
	}

	private static boolean isPartial(ComparisonTable.Row row, int column) {
		int count = row.cells().get(column).runs();
		// one value that holds for all runs, such as the number of parameters, counts once
		return count > 1 && count < row.runs();
	}

	/** Failed runs; where many failed of one reason, it is told once. */
	private List<String> failures() {
		Map<String, List<RunRecord>> byReason = comparison.failed().stream()
				.collect(Collectors.groupingBy(RunRecord::failure, LinkedHashMap::new, Collectors.toList()));
		return byReason.entrySet().stream().map(e -> failure(e.getKey(), e.getValue())).toList();
	}

	/** What flatters figures or makes them incomparable; of the ways to choose k only a fixed one is shown here. */
	private List<String> warnings() {
		Quantity shown = Quantity.plain(new MeasureKey("ari", USUAL_K, Part.TEST));
		return new Auditor(comparison, shown).audit(plan.notes(), List.of(), TestLooks.UNKNOWN).warnings().stream()
				.map(AuditFinding::sentence).toList();
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

	private static String failure(String reason, List<RunRecord> runs) {
		String named = runs.stream().map(run -> "%s, repeat %d, fold %d".formatted(run.experiment(), run.repeat() + 1,
				run.fold() + 1)).collect(Collectors.joining("; "));
		return named + ": " + reason;
	}

	/** Readers, splitters and feature sets write with and without capitals; here their notes stand in one list. */
	static String sentence(String note) {
		String begun = note.isEmpty() ? note : Character.toUpperCase(note.charAt(0)) + note.substring(1);
		return begun.matches(".*[.!?]") ? begun : begun + ".";
	}
}
