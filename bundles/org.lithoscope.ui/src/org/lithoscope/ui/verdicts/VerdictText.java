package org.lithoscope.ui.verdicts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.comparison.audit.Choice;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.review.Review;

/** A review in words: the verdict on the suite, each pair with the baseline, warnings, and who chose what. */
final class VerdictText {

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	private VerdictText() {
	}

	static VerdictText of(Review review) {
		VerdictText words = new VerdictText();
		words.heading("Verdict in %s".formatted(review.quantity().words()));
		review.verdict().sentences().forEach(words::paragraph);
		if (!review.verdict().withBaseline().isEmpty()) {
			words.heading("Against %s".formatted(review.verdict().baseline()));
			for (PairComparison pair : review.verdict().withBaseline()) {
				words.paragraph(pair.verdict().text());
			}
		}
		long warnings = review.audit().findings().stream().filter(AuditFinding::isWarning).count();
		words.heading("What the figures rest on%s".formatted(warnings == 0 ? ", without warning"
				: warnings == 1 ? ": 1 warning" : ": %d warnings".formatted(warnings)));
		for (AuditFinding finding : review.audit().findings()) {
			words.paragraph((finding.isWarning() ? "⚠ " : "• ") + finding.sentence());
		}
		for (Choice choice : review.audit().choices()) {
			words.paragraph("%s: %s by %s%s".formatted(choice.experiment(), choice.what(), choice.rule(),
					choice.rows().map(rows -> ", on %s rows".formatted(rows.id())).orElse("")));
		}
		return words;
	}

	private void heading(String line) {
		StyleRange bold = new StyleRange();
		bold.start = text.length() + (text.isEmpty() ? 0 : 1);
		bold.length = line.length();
		bold.fontStyle = SWT.BOLD;
		styles.add(bold);
		text.append(text.isEmpty() ? "" : "\n").append(line).append('\n');
	}

	private void paragraph(String line) {
		text.append(line).append('\n');
	}

	void showIn(StyledText widget) {
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
	}
}
