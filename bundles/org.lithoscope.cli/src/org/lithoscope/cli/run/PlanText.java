package org.lithoscope.cli.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.pair.Design;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.pair.Thresholds;
import org.lithoscope.comparison.prospect.Prospect;
import org.lithoscope.comparison.prospect.Prospects;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/** A plan as text: what would be computed, and what it could show. */
final class PlanText {

	private static final int READABLE = 120;
	private static final String BULLET = "- ";
	private static final String INDENT = "  ";

	/** Spreads of a difference in ARI: from two nearly equal variants to two that suit different sites. */
	private static final List<Double> LIKELY = List.of(0.005, 0.015, 0.03, 0.06);

	private final SuitePlan plan;
	private final Optional<Review> stored;
	private final double given;
	private final Thresholds thresholds;
	private final int width;
	private final List<String> lines = new ArrayList<>();

	/** @param given the spread between folds; NaN where it is not known */
	PlanText(SuitePlan plan, Optional<Review> stored, double detect, double given, int width) {
		this.plan = plan;
		this.stored = stored;
		this.given = given;
		this.thresholds = Thresholds.USUAL.detecting(detect);
		this.width = Math.min(width, READABLE);
	}

	List<String> lines() {
		SuiteManifest manifest = plan.manifest();
		paragraph(manifest.name() + (manifest.title().isEmpty() ? "" : ": " + manifest.title()));
		paragraph("Data: %s, %s samples, %d boreholes, %s".formatted(manifest.data().label(),
				FigureText.whole(manifest.data().samples()), manifest.data().boreholes(),
				Count.of(groups(), manifest.grouping().id())));
		int repeats = (int) plan.folds().stream().mapToInt(Fold::repeat).distinct().count();
		paragraph("Split: %s, kept together by %s, %s x %s; %s test rows per training row".formatted(manifest.splitter(),
				manifest.grouping().id(), Count.of(plan.folds().size() / repeats, "fold"), Count.of(repeats, "repeat"),
				FigureText.decimal(testToTrain(), 2)));
		paragraph(runs());
		prospects(repeats);
		notes();
		return lines;
	}

	private int groups() {
		Set<String> groups = new HashSet<>();
		for (Part part : Part.values()) {
			groups.addAll(plan.folds().get(0).groups(part));
		}
		return groups.size();
	}

	private double testToTrain() {
		return rows(Part.TEST) / rows(Part.TRAIN);
	}

	private double rows(Part part) {
		return plan.folds().stream().mapToInt(fold -> fold.samples(part).length).average().orElseThrow();
	}

	private String runs() {
		Set<String> asked = new HashSet<>(plan.runs().stream().map(PlannedRun::id).toList());
		List<RunRecord> known = stored.stream().flatMap(review -> review.comparison().experiments().stream())
				.flatMap(summary -> summary.runs().stream()).toList();
		known.forEach(run -> asked.remove(run.id()));
		OptionalDouble seconds = known.stream().mapToDouble(run -> run.timings().total()).filter(s -> s > 0).average();
		String effort = seconds.isPresent() && !asked.isEmpty() ? "; about %s of computing, by the %s of the stored runs"
				.formatted(Durations.text(seconds.getAsDouble() * asked.size()), Durations.text(seconds.getAsDouble())) : "";
		return "Runs: %s of %s on %s, %d of which are still to be computed%s".formatted(
				Count.of(plan.runs().size(), "run"), Count.of(plan.experiments().size(), "experiment"),
				Count.of(plan.folds().size(), "fold"), asked.size(), effort);
	}

	private void prospects(int repeats) {
		lines.add("");
		if (plan.folds().size() < 2) {
			paragraph("From a single fold no difference can be told from chance: more folds, or more repeats, are needed.");
			return;
		}
		Prospects prospects = new Prospects(Design.of(plan.folds().size(), repeats), testToTrain(), groups(),
				plan.manifest().grouping().id(), thresholds);
		List<Prospect> known = known(prospects);
		List<Prospect> shown = new ArrayList<>(known);
		if (Double.isNaN(given)) {
			LIKELY.forEach(spread -> shown.add(prospects.at("if it were", spread)));
		}
		String wanted = FigureText.shortest(thresholds.detect());
		paragraph("What these folds could show (level 5 %, probability 80 %), by how much a difference varies from fold to "
				+ "fold");
		TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT, Alignment.LEFT)
				.row("", "sd", "smallest shown", "P(%s shown)".formatted(wanted), "to show %s".formatted(wanted));
		for (Prospect prospect : shown) {
			table.row(prospect.label(), FigureText.decimal(prospect.deviation(), 3),
					prospect.detectable().asOptional().map(value -> FigureText.decimal(value, 3)).orElse(FigureText.NOTHING),
					prospect.power().asOptional().map(FigureText::percent).orElse(FigureText.NOTHING),
					prospects.need(prospect));
		}
		lines.addAll(table.lines());
		lines.add("");
		(known.isEmpty() ? shown.subList(1, 2) : known).forEach(prospect -> bullet(prospects.sentence(prospect)));
		bullet(("However many repeats are run, the standard error of a difference stays above %s times this spread, because "
				+ "folds share their training rows (Nadeau and Bengio 2003).").formatted(
						FigureText.decimal(Math.sqrt(testToTrain()), 2)));
		if (known.isEmpty()) {
			bullet("No run of this suite is stored, so that the spread is not known; two variants of the original study, "
					+ "v2.6.6 and v2.6.7, had one of 0.015 over five folds of boreholes.");
		}
	}

	private List<Prospect> known(Prospects prospects) {
		if (!Double.isNaN(given)) {
			return List.of(prospects.at("as given", given));
		}
		return stored.stream().flatMap(review -> review.verdict().withBaseline().stream())
				.flatMap(pair -> known(prospects, pair)).toList();
	}

	private static Stream<Prospect> known(Prospects prospects, PairComparison pair) {
		return pair.folds().differences().filter(differences -> differences.count() > 1).map(Sample::standardDeviation)
				.filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble)
				.map(deviation -> prospects.at("%s - %s, %d stored folds".formatted(pair.candidate(), pair.baseline(),
						pair.folds().count()), deviation))
				.stream();
	}

	private void notes() {
		if (!plan.notes().isEmpty()) {
			lines.add("");
			lines.add("Notes");
			plan.notes().forEach(note -> bullet(SuiteReport.sentence(note)));
		}
	}

	private void bullet(String text) {
		lines.addAll(Paragraph.wrap(text, BULLET, INDENT, width));
	}

	private void paragraph(String text) {
		lines.addAll(Paragraph.wrap(text, "", INDENT, width));
	}
}
