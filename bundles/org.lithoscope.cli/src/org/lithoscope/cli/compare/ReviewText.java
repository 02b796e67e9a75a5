package org.lithoscope.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.comparison.audit.AuditFinding.Topic;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.store.SuiteContents;
import org.lithoscope.store.SuiteManifest;

/** A review as text for a terminal: what was found first, then what it rests on. */
final class ReviewText {

	private static final int READABLE = 120;
	private static final int SENTENCES = 12;
	private static final String BULLET = "- ";
	private static final String INDENT = "  ";

	private final Review review;
	private final int width;
	private final List<String> lines = new ArrayList<>();

	ReviewText(Review review, int width) {
		this.review = review;
		this.width = Math.min(width, READABLE);
	}

	/** The lines. */
	List<String> lines() {
		heading();
		if (review.comparison().finished() == 0) {
			lines.add("");
			paragraph("No run is finished: there is nothing to compare.");
			findings("Incomplete", false);
			return lines;
		}
		figures();
		findings("Warnings", true);
		verdicts();
		ReviewTables tables = new ReviewTables(review, width);
		block(tables.spread());
		block(tables.influences());
		block(tables.epochs());
		block(tables.losses());
		block(tables.choices());
		findings("Incomplete", false);
		hints();
		return lines;
	}

	private void heading() {
		for (StoredSource source : review.sources().sources()) {
			SuiteContents contents = source.contents();
			String title = contents.manifest().map(SuiteManifest::title).orElse("");
			String label = source.label().equals(contents.name()) ? "" : " (" + source.label() + ")";
			paragraph(contents.name() + label + (title.isEmpty() ? "" : ": " + title));
		}
		review.sources().manifest().ifPresent(manifest -> {
			SuiteManifest.Data data = manifest.data();
			paragraph("Data: %s, %s samples, %d boreholes, %s".formatted(data.label(), FigureText.whole(data.samples()),
					data.boreholes(), data.lithologies() == 0 ? "no lithology" : data.lithologies() + " lithologies"));
		});
		int planned = review.sources().sources().stream().map(StoredSource::contents)
				.mapToInt(contents -> contents.runs().size() + contents.missing().size()).sum();
		Set<String> folds = new LinkedHashSet<>();
		review.comparison().experiments().forEach(summary -> summary.runs()
				.forEach(run -> folds.add(run.request().fold().hash())));
		String grouping = review.comparison().experiments().stream().flatMap(summary -> summary.runs().stream())
				.map(run -> run.request().fold().grouping().id()).findFirst().map(" of whole %ss"::formatted).orElse("");
		paragraph("Runs: %d of %d finished, on %d %s%s".formatted(review.comparison().finished(), planned, folds.size(),
				folds.size() == 1 ? "fold" : "folds", grouping));
	}

	private void figures() {
		Quantity quantity = review.quantity();
		lines.add("");
		paragraph("%s on %s rows%s".formatted(quantity.words(), quantity.rows().id(), switch (quantity.better()) {
			case HIGHER -> "; higher is better";
			case LOWER -> "; lower is better";
			case NEITHER -> "; neither direction is better";
		}));
		lines.addAll(new ReviewTables(review, width).figures().lines());
		paragraph("Intervals are 95 %, corrected for the training rows that folds share (Nadeau and Bengio 2003); the unit is "
				+ "the fold: several seeds on one fold are averaged first.");
		review.verdict().unsharedFolds().ifPresent(this::paragraph);
	}

	private void verdicts() {
		lines.add("");
		lines.add("Verdict");
		review.verdict().sentences().forEach(sentence -> bullet(sentence));
		List<PairComparison> pairs = review.verdict().withBaseline();
		if (pairs.isEmpty()) {
			return;
		}
		lines.add("");
		lines.add("Against " + review.verdict().baseline());
		lines.addAll(new ReviewTables(review, width).pairs().lines());
		if (pairs.size() <= SENTENCES) {
			lines.add("");
			pairs.forEach(pair -> bullet(pair.verdict().text()));
		} else {
			paragraph("Sentences for more than %d pairs are left out here; --json writes them all.".formatted(SENTENCES));
		}
	}

	private void findings(String title, boolean warnings) {
		List<AuditFinding> shown = review.audit().findings().stream()
				.filter(finding -> (finding.isWarning() || finding.topic() == Topic.SYNTHETIC
						|| finding.topic() == Topic.LOOKED_AT) == warnings)
				.toList();
		if (!shown.isEmpty()) {
			lines.add("");
			lines.add(title);
			shown.forEach(finding -> bullet(finding.sentence()));
		}
	}

	private void hints() {
		if (!review.groupable().isEmpty()) {
			lines.add("");
			paragraph("Parameters that differ, for --group-by: "
					+ review.groupable().stream().collect(Collectors.joining(", ")) + ".");
		}
	}

	private void block(List<String> block) {
		if (!block.isEmpty()) {
			lines.add("");
			lines.addAll(block);
		}
	}

	private void bullet(String text) {
		lines.addAll(Paragraph.wrap(text, BULLET, INDENT, width));
	}

	private void paragraph(String text) {
		lines.addAll(Paragraph.wrap(text, "", INDENT, width));
	}
}
