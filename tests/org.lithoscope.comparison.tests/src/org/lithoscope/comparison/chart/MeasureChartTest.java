package org.lithoscope.comparison.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.Runs;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.PublishedFigure;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class MeasureChartTest {

	private static final MeasureKey ARI_12 = new MeasureKey("ari", 12, Part.TEST);

	private static Comparison comparison() {
		List<RunRecord> runs = new ArrayList<>(Runs.series("v2.6", "ari", 12, Part.TEST, 0.2, Double.NaN, 0.4));
		runs.addAll(Runs.series("v2.1", "ari", 12, Part.TEST, 0.1));
		return Comparison.of(new ExperimentOrder(List.of("v2.1", "v2.6", "v2.7")), runs);
	}

	@Test
	void everyDefinedRunIsADotAndTheMeanHasAnInterval() {
		DotChart chart = MeasureChart.plain().of(comparison(), ARI_12);

		DotChart.Category category = chart.categories().get(1);
		assertEquals("v2.6", category.label());
		assertEquals(1, category.colour());
		assertEquals(List.of(0.2, 0.4), category.dots().stream().map(DotChart.Dot::value).toList());
		assertEquals("v2.6, repeat 1, fold 3: 0.4000", category.dots().get(1).tooltip());
		assertEquals(Runs.request("v2.6", 0, 2).shortId(), category.dots().get(1).run());
		assertEquals(0.3, category.estimate().mean(), 1e-15);
		assertTrue(category.estimate().interval().isPresent());
	}

	@Test
	void intervalOfASingleRunIsWithheldAndTheChartSaysSo() {
		DotChart chart = MeasureChart.plain().of(comparison(), ARI_12);

		assertTrue(chart.categories().get(0).estimate().interval().isEmpty());
		assertTrue(chart.notes().contains("No interval for v2.1: it takes two runs or more."), chart.notes()::toString);
	}

	@Test
	void experimentWithoutRunsKeepsItsPlace() {
		DotChart chart = MeasureChart.plain().of(comparison(), ARI_12);

		assertEquals(List.of("v2.1", "v2.6", "v2.7"),
				chart.categories().stream().map(DotChart.Category::label).toList());
		assertTrue(chart.categories().get(2).dots().isEmpty());
	}

	@Test
	void figureThatNobodyHasMakesAnEmptyChart() {
		assertTrue(MeasureChart.plain().of(comparison(), new MeasureKey("ari", 99, Part.TEST)).isEmpty());
	}

	@Test
	void labelsAndPublishedFiguresComeFromTheDeclarations() {
		Contribution evaluator = contribution(ContributionKind.EVALUATOR, "clustering",
				List.of(new MeasureDeclaration("ari", "Adjusted Rand index", Better.HIGHER, "")), List.of());
		Contribution variant = contribution(ContributionKind.VARIANT, "v2.6", List.of(),
				List.of(new PublishedFigure("ari", 12, 0.258, "test split A, one run", "training log"),
						new PublishedFigure("ari", 10, 0.238, "", "")));

		DotChart chart = MeasureChart.with(new FixedRegistry(List.of(evaluator, variant))).of(comparison(), ARI_12);

		assertEquals("Adjusted Rand index at k = 12 on test rows", chart.title());
		assertEquals("Adjusted Rand index", chart.valueAxis().title());
		assertEquals(List.of(new DotChart.Published(0.258, "published: 0.258; test split A, one run; training log")),
				chart.categories().get(1).published());
		assertTrue(chart.categories().get(0).published().isEmpty());
		assertTrue(chart.notes().stream().anyMatch(note -> note.startsWith("Hollow marks are published figures; ")),
				chart.notes()::toString);
	}

	private static Contribution contribution(ContributionKind kind, String id, List<MeasureDeclaration> measures,
			List<PublishedFigure> published) {
		return new Contribution(kind, id, id, "", "bundle", "1", 1, List.of(), measures, List.of(), published,
				Map.of());
	}

	private record FixedRegistry(List<Contribution> all) implements Registry {

		@Override
		public List<Contribution> contributions(ContributionKind kind) {
			return all.stream().filter(contribution -> contribution.kind() == kind).toList();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public <T> T create(Contribution contribution, Class<T> type) {
			throw new UnsupportedOperationException("charts create nothing");
		}

		@Override
		public InputStream open(Contribution contribution, String path) {
			throw new UnsupportedOperationException("charts open nothing");
		}

		@Override
		public Subscription onChange(Runnable listener) {
			throw new UnsupportedOperationException("charts do not listen");
		}
	}
}
