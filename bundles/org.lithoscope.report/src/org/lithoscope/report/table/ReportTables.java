package org.lithoscope.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lithoscope.comparison.ComparisonTable;
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
import org.lithoscope.core.split.Part;
import org.lithoscope.report.table.ReportTable.Column;
import org.lithoscope.statistics.outcome.Outcome;

/** Builds the tables of a report from a review of stored runs. */
public final class ReportTables {

	private static final int SHOWN_GROUPS = 3;

	private final Review review;
	private final int decimals;

	public ReportTables(Review review) {
		this.review = Objects.requireNonNull(review, "review");
		this.decimals = review.verdict().scores().stream().filter(scores -> !scores.folds().isEmpty())
				.mapToInt(scores -> FigureText.decimalsFor(scores.estimate().mean())).max().orElse(3);
	}

	/** All tables that have rows, in the order of the report. */
	public List<ReportTable> all() {
		List<ReportTable> tables = new ArrayList<>(List.of(figures(), measures(), tests(), spread(), influence(),
				epochs(), losses(), choices()));
		tables.removeIf(ReportTable::isEmpty);
		return tables;
	}

	/** Every experiment with its figure and its difference to the baseline. */
	public ReportTable figures() {
		Map<String, PairComparison> pairs = review.verdict().withBaseline().stream()
				.collect(Collectors.toMap(PairComparison::candidate, Function.identity()));
		List<List<Cell>> rows = new ArrayList<>();
		for (FoldScores scores : review.verdict().scores()) {
			Estimate estimate = scores.estimate();
			PairComparison pair = pairs.get(scores.experiment());
			rows.add(List.of(Cell.words(scores.experiment()), Cell.estimate(estimate, decimals),
					Cell.number(estimate.standardDeviation(), decimals), Cell.number(estimate.median(), decimals),
					Cell.whole(estimate.count()), Cell.whole(estimate.runs()), difference(scores, pair), percent(pair)));
		}
		return new ReportTable("figures", "%s on %s rows, and the difference to %s".formatted(review.quantity().words(),
				review.quantity().rows().id(), baseline()),
				List.of(Column.words("Experiment"), Column.figures("Mean [95 % interval]", "over folds"),
						Column.figures("sd", "standard deviation over folds"), Column.figures("Median", ""),
						Column.figures("Folds", "the unit: seeds on a fold are averaged"), Column.figures("Runs", ""),
						Column.figures("Difference [95 % interval]", "paired fold by fold"),
						Column.figures("Percent [95 % interval]", "of the baseline's mean")),
				rows, Stream.concat(Stream.of("Intervals allow for training rows that folds share (Nadeau and Bengio 2003)."),
						review.verdict().unsharedFolds().stream()).toList());
	}

	private String baseline() {
		return review.verdict().baseline().isEmpty() ? "a baseline" : review.verdict().baseline();
	}

	private Cell difference(FoldScores scores, PairComparison pair) {
		if (pair == null || pair.difference().isEmpty()) {
			return Cell.words(scores.experiment().equals(review.verdict().baseline()) ? "baseline" : FigureText.NOTHING);
		}
		double difference = pair.difference().getAsDouble();
		return pair.interval().asOptional().map(interval -> Cell.signed(difference, interval, decimals))
				.orElse(Cell.signed(difference, decimals));
	}

	private static Cell percent(PairComparison pair) {
		return pair == null ? Cell.EMPTY : pair.percent().asOptional()
				.map(ratio -> Cell.signed(ratio.percent(), ratio.percentInterval(), 1)).orElse(Cell.words(FigureText.NOTHING));
	}

	/** Every experiment with all its usual measures. */
	public ReportTable measures() {
		return ChartTables.of("measures", ComparisonTable.of(review.comparison()));
	}

	/** The tests of every experiment against the baseline. */
	public ReportTable tests() {
		String rope = FigureText.shortest(review.verdict().thresholds().rope());
		List<List<Cell>> rows = review.verdict().withBaseline().stream().map(pair -> List.of(
				Cell.words(pair.candidate()), Cell.whole(pair.folds().count()),
				cell(pair.tests().corrected(), test -> Cell.number(test.t(), 2)), cell(pair.p(), p -> Cell.p(p.p())),
				cell(pair.p(), p -> Cell.p(p.adjusted())),
				cell(pair.tests().signedRank(), test -> Cell.p(test.p())),
				cell(pair.tests().probabilities(), odds -> Cell.share(odds.left())),
				cell(pair.tests().probabilities(), odds -> Cell.share(odds.within())),
				cell(pair.tests().probabilities(), odds -> Cell.share(odds.right())),
				cell(pair.tests().improvement(), wins -> Cell.share(wins.probability())),
				Cell.words(word(pair.verdict())))).toList();
		return new ReportTable("tests", "Tests against %s, in %s".formatted(baseline(), review.quantity().words()),
				List.of(Column.words("Experiment"), Column.figures("Folds", "paired folds"),
						Column.figures("t", "corrected resampled t (Nadeau and Bengio 2003)"),
						Column.figures("p", "of the corrected t"),
						Column.figures("p (Holm)", "adjusted for all pairs of experiments (Holm 1979)"),
						Column.figures("p (rank)", "Wilcoxon's signed-rank test, for a single partition only"),
						Column.figures("P(< −%s)".formatted(rope), "posterior probability of a lower figure that matters"),
						Column.figures("P(equal)", "posterior probability of a difference that does not matter"),
						Column.figures("P(> %s)".formatted(rope), "posterior probability of a higher figure that matters"),
						Column.figures("Wins", "how often a run is higher than one of the baseline on the same fold"),
						Column.words("Verdict")),
				rows, withheld());
	}

	private List<String> withheld() {
		return review.verdict().withBaseline().stream().map(PairComparison::p)
				.filter(Outcome.Withheld.class::isInstance)
				.map(outcome -> "No test: %s.".formatted(((Outcome.Withheld<?>) outcome).explanation())).distinct()
				.toList();
	}

	/** A verdict in a word or two. */
	public static String word(Verdict verdict) {
		return switch (verdict.kind()) {
			case BETTER -> "better";
			case WORSE -> "worse";
			case EQUIVALENT -> "equal for practical purposes";
			case NOT_DISTINGUISHABLE -> "not distinguishable";
			case WITHHELD -> "no verdict";
		};
	}

	private static <T> Cell cell(Outcome<T> outcome, Function<T, Cell> figure) {
		return outcome.asOptional().map(figure).orElse(Cell.words(FigureText.NOTHING));
	}

	/** Where the spread of the figure comes from. */
	public ReportTable spread() {
		List<List<Cell>> rows = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		Map<String, Outcome<VarianceParts>> all = new LinkedHashMap<>();
		all.put("all experiments", review.sharedSpread());
		all.putAll(review.spread());
		all.forEach((name, outcome) -> outcome.asOptional().ifPresent(parts -> {
			parts.parts().forEach(part -> rows.add(List.of(Cell.words(name), Cell.words(part.name()),
					Cell.share(part.share()), Cell.number(Math.sqrt(part.variance()), 4))));
			if (!parts.remark().isEmpty() && !notes.contains(parts.remark())) {
				notes.add(parts.remark());
			}
		}));
		return new ReportTable("spread", "Where the spread of %s comes from".formatted(review.quantity().words()),
				List.of(Column.words("Experiment"), Column.words("Part"), Column.figures("Share", "of the variance"),
						Column.figures("sd", "")), rows, notes);
	}

	/** Which groups make the differences: the few most influential of each experiment. */
	public ReportTable influence() {
		List<List<Cell>> rows = new ArrayList<>();
		List<String> notes = new ArrayList<>(List.of(
				"The %d most influential of each experiment, given the trained models.".formatted(SHOWN_GROUPS)));
		String grouping = "group";
		for (Outcome<Influences> outcome : review.influences().values()) {
			if (outcome instanceof Outcome.Stated<Influences>(Influences stated)) {
				grouping = stated.grouping().id();
				stated.bootstrapSentence().ifPresent(notes::add);
				for (GroupInfluence group : stated.groups().stream().limit(SHOWN_GROUPS).toList()) {
					rows.add(List.of(Cell.words(stated.candidate()), Cell.words(group.group()), Cell.whole(group.rows()),
							Cell.signed(stated.difference(), 4), Cell.signed(group.difference(), 4),
							Cell.signed(group.influence(), 4)));
				}
			}
		}
		return new ReportTable("influence", "Which %ss make the difference to %s".formatted(grouping, baseline()),
				List.of(Column.words("Experiment"), Column.words("Without " + grouping),
						Column.figures("Described rows", ""), Column.figures("Difference", "with all groups"),
						Column.figures("Without it", ""), Column.figures("Influence", "how much smaller it is without it")),
				rows, notes);
	}

	/** Quantities at their best, last and kept epoch. */
	public ReportTable epochs() {
		List<List<Cell>> rows = new ArrayList<>();
		for (EpochValues values : review.epochs()) {
			int digits = FigureText.decimalsFor(values.kept().value());
			rows.add(List.of(Cell.words(values.experiment()), Cell.words(values.quantity()),
					Cell.number(values.best().value(), digits), Cell.number(values.best().epoch(), 1),
					Cell.number(values.kept().value(), digits), Cell.number(values.kept().epoch(), 1),
					Cell.number(values.last().value(), digits), Cell.number(values.last().epoch(), 1)));
		}
		return new ReportTable("epochs", "Best, kept and last epoch, means over runs",
				List.of(Column.words("Experiment"), Column.words("Quantity"), Column.figures("Best", ""),
						Column.figures("at epoch", ""), Column.figures("Kept", "the epoch whose weights were kept"),
						Column.figures("at epoch", ""), Column.figures("Last", ""), Column.figures("at epoch", "")),
				rows, List.of("Only hindsight can choose the best epoch; figures of this report are of the kept one."));
	}

	/** How losses go together with the task. */
	public ReportTable losses() {
		List<List<Cell>> rows = new ArrayList<>();
		for (LossRelation relation : review.losses()) {
			rows.add(List.of(Cell.words(relation.label()), correlation(relation.acrossExperiments()),
					correlation(relation.acrossRuns()), correlation(relation.acrossEpochs())));
		}
		return new ReportTable("losses", "Rank correlation of losses with %s".formatted(review.quantity().words()),
				List.of(Column.words("Loss"), Column.figures("Across experiments", "of the means of experiments"),
						Column.figures("Across runs", "within an experiment, the mean over experiments"),
						Column.figures("Across epochs", "within a run, the mean over runs; needs a trajectory")),
				rows, List.of("Losses are turned so that more is better. Near 1 a loss could choose models for the task; near 0 "
						+ "it says nothing about it."));
	}

	private static Cell correlation(Outcome<RankCorrelation> outcome) {
		return cell(outcome, found -> found.interval().map(range -> (Cell) new Cell.Figure(found.rho(), range.low(),
				range.high(), "%s [%s, %s]".formatted(FigureText.decimal(found.rho(), 2),
						FigureText.decimal(range.low(), 2), FigureText.decimal(range.high(), 2))))
				.orElse(Cell.number(found.rho(), 2)));
	}

	/** Which rows chose what. */
	public ReportTable choices() {
		List<List<Cell>> rows = new ArrayList<>();
		for (Choice choice : review.audit().choices()) {
			rows.add(List.of(Cell.words(choice.experiment()), Cell.words(choice.what()), Cell.words(choice.rule()),
					Cell.words(choice.rows().map(Part::id).orElse("none, set beforehand"))));
		}
		return new ReportTable("choices", "How k, β and the epoch were chosen", List.of(Column.words("Experiment"),
				Column.words("Chosen"), Column.words("Rule"), Column.words("By which rows")), rows,
				List.of("The figures were computed on %s rows.".formatted(review.audit().figureRows().id())));
	}
}
