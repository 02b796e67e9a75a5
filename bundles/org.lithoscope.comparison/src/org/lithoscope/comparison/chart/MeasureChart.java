package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.MeasureSummary;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.RunValue;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.PublishedFigure;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.store.RunRecord;

/** Builds the chart of one measure by experiment: the ARI view and its relatives. */
public final class MeasureChart {

	private final Function<String, Optional<MeasureDeclaration>> declarations;
	private final Function<String, List<PublishedFigure>> published;

	private MeasureChart(Function<String, Optional<MeasureDeclaration>> declarations,
			Function<String, List<PublishedFigure>> published) {
		this.declarations = declarations;
		this.published = published;
	}

	/** Charts with labels and published figures as the installed contributions declare them. */
	public static MeasureChart with(Registry registry) {
		return new MeasureChart(
				measure -> registry.contributions(ContributionKind.EVALUATOR).stream()
						.flatMap(evaluator -> evaluator.measures().stream())
						.filter(declaration -> declaration.name().equals(measure)).findFirst(),
				variant -> registry.find(ContributionKind.VARIANT, variant).map(Contribution::published)
						.orElse(List.of()));
	}

	/** Charts without published figures, measures under their names in files. */
	public static MeasureChart plain() {
		return new MeasureChart(measure -> Optional.empty(), variant -> List.of());
	}

	/** What people call a measure. */
	public String label(String measure) {
		return declarations.apply(measure).map(MeasureDeclaration::label).orElse(measure);
	}

	/** The chart of one measure, for instance of {@code new MeasureKey("ari", 12, Part.TEST)}. */
	public DotChart of(Comparison comparison, MeasureKey key) {
		String label = label(key.name());
		String clusters = key.k() > 0 ? " at k = " + key.k() : "";
		List<DotChart.Category> categories =
				comparison.experiments().stream().map(summary -> category(summary, key)).toList();
		return new DotChart("%s%s on %s rows".formatted(label, clusters, key.rows().id()), Axis.of("Experiment"),
				Axis.of(label), categories, notes(categories));
	}

	/** The chart of what experiments are compared in; where a rule chooses k, each run is shown at its own. */
	public DotChart of(Comparison comparison, Quantity quantity) {
		if (quantity.rule() == KRule.FIXED) {
			return of(comparison, quantity.key());
		}
		List<DotChart.Category> categories = comparison.experiments().stream().map(summary -> {
			List<DotChart.Dot> dots = summary.runs().stream().filter(run -> quantity.of(run).isPresent())
					.map(run -> dot(new RunValue(run, quantity.of(run).getAsDouble()))).toList();
			return new DotChart.Category(summary.experiment(), summary.colour(), dots,
					FoldScores.of(summary.experiment(), quantity, summary.runs()).estimate(), List.of());
		}).toList();
		return new DotChart("%s, %s rows".formatted(quantity.words(), quantity.rows().id()), Axis.of("Experiment"),
				Axis.of(quantity.label()), categories, notes(categories));
	}

	private DotChart.Category category(ExperimentSummary summary, MeasureKey key) {
		List<DotChart.Dot> dots = summary.measure(key).map(MeasureSummary::values).orElse(List.of()).stream()
				.filter(value -> Double.isFinite(value.value())).map(MeasureChart::dot).toList();
		Estimate estimate = summary.measure(key).map(MeasureSummary::estimate).orElse(Estimate.NOTHING);
		List<DotChart.Published> marks = published.apply(summary.variant()).stream()
				.filter(figure -> figure.measure().equals(key.name()) && figure.k() == key.k())
				.map(MeasureChart::mark).toList();
		return new DotChart.Category(summary.experiment(), summary.colour(), dots, estimate, marks);
	}

	private static DotChart.Dot dot(RunValue value) {
		RunRecord run = value.run();
		return new DotChart.Dot(value.value(), run.id(),
				"%s, repeat %d, fold %d: %s".formatted(run.experiment(), run.repeat() + 1, run.fold() + 1,
						FigureText.decimal(value.value(), 4)));
	}

	private static DotChart.Published mark(PublishedFigure figure) {
		return new DotChart.Published(figure.value(), "published: %s%s".formatted(figure.value(), String.join("",
				Stream.of(figure.protocol(), figure.source()).filter(text -> !text.isEmpty()).map(text -> "; " + text)
						.toList())));
	}

	private static List<String> notes(List<DotChart.Category> categories) {
		List<String> notes = new ArrayList<>();
		if (categories.stream().anyMatch(category -> category.estimate().interval().isPresent())) {
			notes.add("Bars are 95 % intervals of the mean, corrected for overlapping training rows "
					+ "(Nadeau and Bengio 2003).");
		}
		List<String> withheld = categories.stream()
				.filter(category -> !category.dots().isEmpty() && category.estimate().interval().isEmpty())
				.map(DotChart.Category::label).toList();
		if (!withheld.isEmpty()) {
			notes.add("No interval for %s: it takes two runs or more.".formatted(String.join(", ", withheld)));
		}
		if (categories.stream().anyMatch(category -> !category.published().isEmpty())) {
			notes.add("Hollow marks are published figures; they were obtained under other protocols.");
		}
		return notes;
	}
}
