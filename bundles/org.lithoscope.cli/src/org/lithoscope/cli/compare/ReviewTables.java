package org.lithoscope.cli.compare;

import static org.lithoscope.comparison.FigureText.decimal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.audit.Choice;
import org.lithoscope.comparison.epoch.EpochValues;
import org.lithoscope.comparison.influence.GroupInfluence;
import org.lithoscope.comparison.influence.Influences;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.pair.Verdict;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.spread.VarianceParts;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.comparison.task.RankCorrelation;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Outcome.Stated;
import org.lithoscope.statistics.outcome.Outcome.Withheld;

/** The tables of a review. */
final class ReviewTables {

	private static final String NOTHING = FigureText.NOTHING;
	private static final int SHOWN_GROUPS = 3;
	/** Tables about single experiments are left out where there are more. */
	private static final int EXPERIMENTS = 30;

	private final Review review;
	private final int width;
	private final int decimals;

	ReviewTables(Review review, int width) {
		this.review = review;
		this.width = width;
		this.decimals = review.verdict().scores().stream().filter(scores -> !scores.folds().isEmpty())
				.mapToInt(scores -> FigureText.decimalsFor(scores.estimate().mean())).max().orElse(3);
	}

	/** Every experiment with its figures and its difference to the baseline. */
	TextTable figures() {
		TextTable table = table(1, 9).row("", "mean", "95 % interval", "sd", "median", "folds", "runs", "difference",
				"95 % interval", "percent");
		Map<String, PairComparison> pairs = review.verdict().withBaseline().stream()
				.collect(Collectors.toMap(PairComparison::candidate, pair -> pair));
		for (FoldScores scores : review.verdict().scores()) {
			Estimate estimate = scores.estimate();
			List<String> cells = new ArrayList<>(List.of(scores.experiment(), decimal(estimate.mean(), decimals),
					estimate.interval().map(this::range).orElse(NOTHING), decimal(estimate.standardDeviation(), decimals),
					decimal(estimate.median(), decimals), Integer.toString(estimate.count()),
					Integer.toString(estimate.runs())));
			cells.addAll(difference(scores, pairs.get(scores.experiment())));
			table.row(cells);
		}
		return table;
	}

	private List<String> difference(FoldScores scores, PairComparison pair) {
		if (pair == null) {
			return List.of(scores.experiment().equals(review.verdict().baseline()) ? "baseline" : NOTHING, "", "");
		}
		return List.of(pair.difference().isPresent() ? signed(pair.difference().getAsDouble(), decimals) : NOTHING,
				pair.interval().asOptional().map(this::range).orElse(NOTHING),
				pair.percent().asOptional().map(ratio -> "%s [%s, %s]".formatted(signed(ratio.percent(), 1),
						signed(ratio.percentInterval().low(), 0), signed(ratio.percentInterval().high(), 0)))
						.orElse(NOTHING));
	}

	/** The tests of every experiment against the baseline. */
	TextTable pairs() {
		String rope = FigureText.shortest(review.verdict().thresholds().rope());
		TextTable table = new TextTable(alignments(1, 8, 1)).row("", "folds", "t", "p", "p (Holm)", "P(<-%s)".formatted(rope),
				"P(equal)", "P(>%s)".formatted(rope), "wins", "");
		for (PairComparison pair : review.verdict().withBaseline()) {
			table.row(pair.candidate(), Integer.toString(pair.folds().count()),
					cell(pair.tests().corrected(), test -> decimal(test.t(), 2)),
					cell(pair.p(), p -> probability(p.p())), cell(pair.p(), p -> probability(p.adjusted())),
					cell(pair.tests().probabilities(), odds -> FigureText.percent(odds.left())),
					cell(pair.tests().probabilities(), odds -> FigureText.percent(odds.within())),
					cell(pair.tests().probabilities(), odds -> FigureText.percent(odds.right())),
					cell(pair.tests().improvement(), wins -> FigureText.percent(wins.probability())),
					word(pair.verdict()));
		}
		return table;
	}

	private static String word(Verdict verdict) {
		return switch (verdict.kind()) {
			case BETTER -> "better";
			case WORSE -> "worse";
			case EQUIVALENT -> "equal for practical purposes";
			case NOT_DISTINGUISHABLE -> "not distinguishable";
			case WITHHELD -> "no verdict";
		};
	}

	private static String probability(double p) {
		return p < 0.001 ? "<0.001" : decimal(p, 3);
	}

	/** Where the spread comes from, over all experiments and in each. */
	List<String> spread() {
		List<String> lines = new ArrayList<>();
		lines.add("Where the spread of %s comes from".formatted(review.quantity().words()));
		Map<String, String> rows = new LinkedHashMap<>();
		if (review.sharedSpread() instanceof Stated<VarianceParts>(VarianceParts parts)) {
			rows.put("all experiments", parts(parts));
		}
		if (review.spread().size() <= EXPERIMENTS) {
			review.spread().forEach((name, outcome) -> outcome.asOptional().ifPresent(own -> rows.put(name, parts(own))));
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		TextTable table = table(2, 0);
		rows.forEach((name, text) -> table.row(name, text));
		lines.addAll(table.lines());
		review.sharedSpread().asOptional().ifPresent(parts -> lines.addAll(note(parts.remark())));
		review.spread().values().stream().map(Outcome::asOptional).flatMap(Optional::stream).findFirst()
				.ifPresent(parts -> lines.addAll(note(parts.remark())));
		return lines;
	}

	private static String parts(VarianceParts parts) {
		return parts.parts().stream().map(part -> "%s %s (sd %s)".formatted(part.name(), FigureText.percent(part.share()),
				decimal(Math.sqrt(part.variance()), FigureText.decimalsFor(Math.sqrt(part.variance())))))
				.collect(Collectors.joining(", "));
	}

	/** Which groups make the differences. */
	List<String> influences() {
		List<Influences> stated = review.influences().values().stream().map(Outcome::asOptional).flatMap(Optional::stream)
				.toList();
		if (stated.isEmpty()) {
			return review.influences().values().stream().filter(Withheld.class::isInstance).findFirst()
					.map(outcome -> note("Which groups make the difference is not known: %s."
							.formatted(((Withheld<Influences>) outcome).explanation()))).orElse(List.of());
		}
		List<String> lines = new ArrayList<>();
		lines.add("Which %ss make the difference to %s (it would be so much without them)".formatted(
				stated.get(0).grouping().id(), stated.get(0).baseline()));
		TextTable table = new TextTable(alignments(1, 1, SHOWN_GROUPS));
		for (Influences influences : stated.subList(0, Math.min(EXPERIMENTS, stated.size()))) {
			List<String> cells = new ArrayList<>(List.of(influences.candidate(), signed(influences.difference(), decimals)));
			for (int i = 0; i < SHOWN_GROUPS; i++) {
				cells.add(i < influences.groups().size() ? group(influences.groups().get(i)) : "");
			}
			table.row(cells);
		}
		lines.addAll(table.lines());
		stated.stream().map(Influences::bootstrapSentence).flatMap(Optional::stream)
				.forEach(sentence -> lines.addAll(note(sentence)));
		return lines;
	}

	private String group(GroupInfluence group) {
		return "%s %s (%s rows)".formatted(group.group(), signed(group.difference(), decimals),
				FigureText.whole(group.rows()));
	}

	/** Best, kept and last epochs. */
	List<String> epochs() {
		if (review.epochs().isEmpty() || review.comparison().experiments().size() > EXPERIMENTS) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add("Over the epochs (mean value @ mean epoch; validation rows, the figure on its own rows)");
		TextTable table = new TextTable(alignments(2, 3, 0)).row("", "", "best", "kept", "last");
		for (EpochValues values : review.epochs()) {
			table.row(values.experiment(), values.quantity(), at(values.best()), at(values.kept()), at(values.last()));
		}
		lines.addAll(table.lines());
		return lines;
	}

	private static String at(EpochValues.At at) {
		return "%s @ %s".formatted(decimal(at.value(), FigureText.decimalsFor(at.value())), decimal(at.epoch(), 1));
	}

	/** How losses go together with the figure. */
	List<String> losses() {
		if (review.losses().isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add("Loss against task: rank correlation with %s".formatted(review.quantity().words()));
		TextTable table = table(1, 3).row("", "across experiments", "across runs", "across epochs");
		for (LossRelation relation : review.losses()) {
			table.row(relation.label(), rho(relation.acrossExperiments()), rho(relation.acrossRuns()),
					rho(relation.acrossEpochs()));
		}
		lines.addAll(table.lines());
		lines.addAll(note("1: the loss orders models as the task does; 0: it says nothing about it. Across runs: within an "
				+ "experiment, mean over experiments; across epochs: within a run, mean over runs. Losses are of validation "
				+ "rows, a minus sign turns those that are better when lower."));
		return lines;
	}

	private static String rho(Outcome<RankCorrelation> outcome) {
		return cell(outcome, rank -> "%s%s, n = %d%s".formatted(signed(rank.rho(), 2),
				rank.interval().map(range -> " [%s, %s]".formatted(signed(range.low(), 2), signed(range.high(), 2)))
						.orElse(""), rank.count(), rank.parts() > 1 ? " in each of " + rank.parts() : ""));
	}

	/** Which rows chose what. */
	List<String> choices() {
		Map<List<String>, List<String>> grouped = new LinkedHashMap<>();
		for (String what : List.of("k", "beta", "epoch")) {
			review.audit().choices().stream().filter(choice -> choice.what().equals(what)).forEach(choice -> grouped
					.computeIfAbsent(List.of(what, choice.rule(), choice.rows()
							.map(rows -> "chosen on %s rows".formatted(rows.id())).orElse("set beforehand")),
							key -> new ArrayList<>())
					.add(choice.experiment()));
		}
		List<String> lines = new ArrayList<>();
		lines.add("What was chosen by which rows (figures are of %s rows)".formatted(review.audit().figureRows().id()));
		int all = (int) review.audit().choices().stream().map(Choice::experiment).distinct().count();
		grouped.forEach((key, experiments) -> lines.addAll(Paragraph.wrap("%s: %s; %s%s".formatted(key.get(0),
				key.get(1), key.get(2), experiments.size() == all ? "" : " (" + ShortList.of(experiments) + ")"), "- ", "  ",
				width)));
		if (review.audit().looks().looks() > 0) {
			lines.addAll(Paragraph.wrap("test rows of these data were looked at %s from this store".formatted(
					times(review.audit().looks().looks())), "- ", "  ",
					width));
		}
		return lines;
	}

	private static String times(int count) {
		return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
	}

	private List<String> note(String text) {
		return Paragraph.wrap(text, "", "  ", width);
	}

	private String range(Interval interval) {
		return "[%s, %s]".formatted(decimal(interval.low(), decimals), decimal(interval.high(), decimals));
	}

	private static String signed(double value, int digits) {
		String text = decimal(value, digits);
		return value > 0 && !text.matches("[0.]+") ? "+" + text : text;
	}

	/** What a figure looks like in a cell. */
	@FunctionalInterface
	private interface Form<T> {

		String of(T figures);
	}

	private static <T> String cell(Outcome<T> outcome, Form<T> form) {
		return outcome.asOptional().map(form::of).orElse(NOTHING);
	}

	private static TextTable table(int left, int right) {
		return new TextTable(alignments(left, right, 0));
	}

	private static List<Alignment> alignments(int left, int right, int leftAgain) {
		Alignment[] alignments = new Alignment[left + right + leftAgain];
		Arrays.fill(alignments, Alignment.LEFT);
		Arrays.fill(alignments, left, left + right, Alignment.RIGHT);
		return List.of(alignments);
	}
}
