package org.lithoscope.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

class TableDescriberTest {

	@Test
	void figuresOfAFeatureAreOfItsValuesAndMissingOnesAreCounted() {
		FeatureDescription feature =
				Tables.describe(Tables.of(Tables.column("x", 1, Double.NaN, 2, 3, 4, 10, 4))).features().getFirst();

		assertEquals(6, feature.count());
		assertEquals(1, feature.missing());
		assertEquals(5, feature.distinct());
		assertEquals(4, feature.mean());
		assertEquals(Math.sqrt(50.0 / 6), feature.deviation(), 1e-12);
		assertEquals(2.25, feature.lowerQuartile());
		assertEquals(3.5, feature.median());
		assertEquals(4, feature.upperQuartile());
		assertEquals(1, feature.minimum());
		assertEquals(10, feature.maximum());
	}

	@Test
	void everyValueIsInTheHistogramOnTheScaleOfTheTransform() {
		double[] powers = IntStream.range(0, 4000).mapToDouble(i -> Math.exp(i / 400.0)).toArray();

		FeatureDescription feature = Tables.describe(Tables.of(Tables.column("x", powers))).features().getFirst();

		assertEquals("log1p", feature.transform().id());
		assertTrue(feature.transform().reason().startsWith("skewness goes from 2."), feature.transform().reason());
		assertEquals(4000, feature.histogram().counts().stream().mapToInt(Integer::intValue).sum());
		assertTrue(feature.histogram().highest() < 250, "a logarithm spreads powers evenly");
		List<Double> edges = feature.histogram().edges();
		assertEquals(feature.histogram().counts().size() + 1, edges.size());
		assertTrue(edges.getLast() > 20_000 && edges.getLast() <= feature.maximum(), edges::toString);
	}

	@Test
	void fewDifferentValuesAreToldBesideTheTransform() {
		FeatureDescription feature =
				Tables.describe(Tables.of(Tables.column("NM_M", 1, 2, 1, 2, 2))).features().getFirst();

		assertEquals("skewness -0.4082 is within 1.000; only 2 different values, which no transform spreads",
				feature.transform().reason());
	}

	@Test
	void correlationsAreOfTheSamplesThatHaveBoth() {
		Correlations correlations = Tables.describe(Tables.of(Tables.column("x", 1, 2, 3, 4, Double.NaN),
				Tables.column("y", 1, 4, 9, Double.NaN, 0), Tables.column("z", -1, -2, -3, -4, -5))).correlations();

		assertEquals(0.98974, correlations.linear().get(1).get(0), 1e-5);
		assertEquals(1, correlations.ranked().get(0).get(1), 1e-12);
		assertEquals(-1, correlations.linear().get(0).get(2), 1e-12);
		assertEquals(1, correlations.linear().get(2).get(2));
	}

	@Test
	void aPlaneInFiveFeaturesHasTwoDimensions() {
		RandomGenerator random = new Seed(3).generator();
		double[][] columns = new double[5][1500];
		for (int row = 0; row < 1500; row++) {
			double u = random.nextDouble();
			double v = random.nextDouble();
			for (int c = 0; c < 5; c++) {
				columns[c][row] = u * Math.cos(c) + v * Math.sin(c);
			}
		}

		IntrinsicDimension dimension = Tables.describe(Tables.of(Tables.column("a", columns[0]),
				Tables.column("b", columns[1]), Tables.column("c", columns[2]), Tables.column("d", columns[3]),
				Tables.column("e", columns[4]))).dimension();

		assertEquals(2, dimension.twoNearest(), 0.25);
		assertEquals(2, dimension.likelihood(), 0.25);
		assertEquals(500, dimension.sampled());
		assertEquals(1500, dimension.complete());
	}

	@Test
	void tooFewCompleteSamplesGiveNoDimensionAndSaySo() {
		IntrinsicDimension dimension = Tables.describe(
				Tables.of(Tables.column("x", 1, 2, Double.NaN), Tables.column("y", 1, 2, 3))).dimension();

		assertTrue(Double.isNaN(dimension.twoNearest()));
		assertEquals("2 samples have all features, too few to look at 5 neighbours of each", dimension.remark());
	}

	@Test
	void lithologiesAreCountedWithTheirBoreholesAndTheTailIsWhatNineTenthsDoNotNeed() {
		int rows = 20;
		int[] lithologies = IntStream.range(0, rows).map(row -> row < 12 ? 1 : row < 18 ? 0 : row == 18 ? 2 : -1).toArray();
		SampleTable table = new SampleTable(new Origin("made up", true, List.of()),
				List.of(Borehole.alone("A"), Borehole.alone("B")), IntStream.range(0, rows).map(row -> row % 2).toArray(),
				IntStream.range(0, rows).asDoubleStream().toArray(), List.of("clay", "sand", "ash"), lithologies,
				List.of(Tables.column("x", IntStream.range(0, rows).asDoubleStream().toArray())));

		LithologyCounts counts = Tables.describe(table).lithologies();

		assertEquals(List.of("sand", "clay", "ash"),
				counts.counts().stream().map(LithologyCounts.LithologyCount::name).toList());
		assertEquals(List.of(2, 2, 1),
				counts.counts().stream().map(LithologyCounts.LithologyCount::boreholes).toList());
		assertEquals(12.0 / 19, counts.counts().getFirst().share());
		assertEquals(1, counts.undescribed());
		assertEquals(2, counts.frequent());
		assertEquals(1, counts.tailSamples());
	}

	@Test
	void coverageCountsBoreholesSitesAndDepths() {
		List<Borehole> boreholes = List.of(new Borehole("1A", "1", "X", true), new Borehole("1B", "1", "X", true),
				new Borehole("2A", "2", "X", true));
		Coverage coverage = Tables.describe(Tables.of(boreholes, new int[] { 0, 0, 0, 1, 2, 2 },
				new double[] { 1, 2, 3, 0.5, Double.NaN, 7 }, Tables.column("x", 1, 2, 3, 4, 5, 6))).coverage();

		assertEquals(new Coverage(3, 2, 1, true, 1, 2, 3, 0.5, 7), coverage);
	}

	@Test
	void theDescriptionOfATableIsTheSameEveryTime() {
		RandomGenerator random = new Seed(3).generator();
		SampleTable table = Tables.of(Tables.column("x", random.doubles(2000).toArray()),
				Tables.column("y", random.doubles(2000).toArray()));

		assertEquals(Tables.describe(table), Tables.describe(table));
	}

	@Test
	void settingsAreThoseOfTheScalerAndOfTheEvaluator() {
		assertEquals(new DescriptionSettings(1, 4000, 20, 0.1), DescriptionSettings.of(TestRegistry.open()));
	}

	@Test
	void aCancelledDescriptionStops() {
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);
		TableDescriber describer = new TableDescriber(new DescriptionSettings(1, 10, 3, 0.1));

		assertThrows(CancellationException.class,
				() -> describer.describe(Tables.of(Tables.column("x", 1, 2)), cancelled));
	}
}
