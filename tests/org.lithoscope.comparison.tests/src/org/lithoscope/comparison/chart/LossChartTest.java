package org.lithoscope.comparison.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.chart.LossChart.Style;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.split.Part;

class LossChartTest {

	private static final ExperimentOrder ORDER = new ExperimentOrder(List.of("v2.1", "v2.6"));

	private static LossCurve curve(String experiment, int fold, Epoch... epochs) {
		return new LossCurve(experiment, 0, fold, List.of(epochs), 1, 0.5);
	}

	/** Runs.epoch(0, 2, 4): training reconstruction 2, KL 4, objective 2 + 4/2; validation ten times that. */
	@ParameterizedTest
	@CsvSource({ "OBJECTIVE, TRAIN, 4", "RECONSTRUCTION, TRAIN, 2", "KL, TRAIN, 4", "ELBO1, TRAIN, -6",
			"OBJECTIVE, VALIDATION, 40", "RECONSTRUCTION, VALIDATION, 20", "KL, VALIDATION, 40",
			"ELBO1, VALIDATION, -60" })
	void everyLossOfEitherSideIsDrawn(LossKind kind, Part part, double expected) {
		LineChart chart =
				LossChart.of(ORDER, List.of(curve("v2.6", 0, Runs.epoch(0, 2, 4))), kind, part, Style.PER_RUN);

		assertArrayEquals(new double[] { 1 }, chart.series().get(0).x());
		assertArrayEquals(new double[] { expected }, chart.series().get(0).y(), 1e-12);
	}

	@Test
	void everyRunIsALineInTheColourOfItsExperimentWithTheKeptEpochMarked() {
		List<LossCurve> curves = List.of(curve("v2.6", 0, Runs.epoch(0, 2, 1), Runs.epoch(1, 1, 1)),
				curve("v2.1", 0, Runs.epoch(0, 3, 1)), curve("v2.6", 1, Runs.epoch(0, 4, 1)));

		LineChart chart = LossChart.of(ORDER, curves, LossKind.RECONSTRUCTION, Part.TRAIN, Style.PER_RUN);

		assertEquals(List.of("v2.1, repeat 1, fold 1", "v2.6, repeat 1, fold 1", "v2.6, repeat 1, fold 2"),
				chart.series().stream().map(LineChart.Series::label).toList());
		assertEquals(List.of(0, 1, 1), chart.series().stream().map(LineChart.Series::colour).toList());
		assertEquals(List.of(LineChart.NO_POINT, 1, LineChart.NO_POINT),
				chart.series().stream().map(LineChart.Series::marked).toList());
		assertFalse(chart.series().get(0).hasBand());
	}

	/** Values 2, 4, 6: mean 4, sd 2; SciPy t.ppf(.975, 2) = 4.302652729749462, half width t * 2 * sqrt(1/3 + 1/2). */
	@Test
	void meanHasTheCorrectedIntervalAsItsBand() {
		List<LossCurve> curves = List.of(curve("v2.6", 0, Runs.epoch(0, 2, 1)), curve("v2.6", 1, Runs.epoch(0, 4, 1)),
				curve("v2.6", 2, Runs.epoch(0, 6, 1)));

		LineChart.Series mean = LossChart.of(ORDER, curves, LossKind.RECONSTRUCTION, Part.TRAIN, Style.MEAN_WITH_BAND)
				.series().get(0);

		double half = 4.302652729749462 * 2 * Math.sqrt(1.0 / 3 + 0.5);
		assertEquals("v2.6", mean.label());
		assertArrayEquals(new double[] { 4 }, mean.y(), 1e-12);
		assertArrayEquals(new double[] { 4 - half }, mean.lower(), 1e-9);
		assertArrayEquals(new double[] { 4 + half }, mean.upper(), 1e-9);
	}

	@Test
	void meanEndsWhereFewerThanHalfOfTheRunsStillTrain() {
		List<LossCurve> curves = List.of(
				curve("v2.6", 0, Runs.epoch(0, 2, 1), Runs.epoch(1, 2, 1), Runs.epoch(2, 2, 1)),
				curve("v2.6", 1, Runs.epoch(0, 4, 1), Runs.epoch(1, 4, 1)), curve("v2.6", 2, Runs.epoch(0, 6, 1)),
				curve("v2.6", 3));

		LineChart.Series mean = LossChart.of(ORDER, curves, LossKind.RECONSTRUCTION, Part.TRAIN, Style.MEAN_WITH_BAND)
				.series().get(0);

		assertArrayEquals(new double[] { 1, 2 }, mean.x());
		assertArrayEquals(new double[] { 4, 3 }, mean.y(), 1e-12);
	}

	@Test
	void bandStaysWhileAnotherRunStillTrains() {
		LossCurve live = new LossCurve("v2.6", 0, 2, List.of(Runs.epoch(0, 6, 1)), -1, Double.NaN);
		List<LossCurve> curves =
				List.of(curve("v2.6", 0, Runs.epoch(0, 2, 1)), curve("v2.6", 1, Runs.epoch(0, 4, 1)), live);

		LineChart.Series mean = LossChart.of(ORDER, curves, LossKind.RECONSTRUCTION, Part.TRAIN, Style.MEAN_WITH_BAND)
				.series().get(0);

		assertTrue(mean.hasBand());
		assertEquals(4, mean.y()[0]);
	}

	@Test
	void singleRunHasNoBand() {
		LineChart chart = LossChart.of(ORDER, List.of(curve("v2.6", 0, Runs.epoch(0, 2, 1))), LossKind.KL, Part.TRAIN,
				Style.MEAN_WITH_BAND);

		assertFalse(chart.series().get(0).hasBand());
	}

	@Test
	void bandHasAGapWhereOnlyOneOfTwoRunsIsLeft() {
		List<LossCurve> curves = List.of(curve("v2.6", 0, Runs.epoch(0, 2, 1), Runs.epoch(1, 2, 1)),
				curve("v2.6", 1, Runs.epoch(0, 4, 1)));

		LineChart.Series mean = LossChart.of(ORDER, curves, LossKind.RECONSTRUCTION, Part.TRAIN, Style.MEAN_WITH_BAND)
				.series().get(0);

		assertTrue(Double.isFinite(mean.lower()[0]));
		assertTrue(Double.isNaN(mean.lower()[1]));
	}

	@Test
	void lossesThatAreNotFiniteAreLeftOut() {
		LineChart chart = LossChart.of(ORDER, List.of(curve("v2.6", 0, Runs.epoch(0, Double.NaN, 1))),
				LossKind.RECONSTRUCTION, Part.VALIDATION, Style.PER_RUN);

		assertTrue(chart.isEmpty());
	}

	@Test
	void chartOfTheObjectiveWarnsThatItRisesWithBeta() {
		LineChart objective = LossChart.of(ORDER, List.of(), LossKind.OBJECTIVE, Part.TRAIN, Style.PER_RUN);
		LineChart elbo = LossChart.of(ORDER, List.of(), LossKind.ELBO1, Part.TRAIN, Style.PER_RUN);

		assertTrue(objective.notes().get(0).contains("rises by construction"), objective.notes()::toString);
		assertTrue(elbo.notes().isEmpty());
	}

	@Test
	void axesTellWhatIsOnThem() {
		LineChart chart = LossChart.of(ORDER, List.of(), LossKind.KL, Part.VALIDATION, Style.PER_RUN);

		assertEquals("Kullback-Leibler divergence on validation rows", chart.title());
		assertEquals("Epoch", chart.xAxis().title());
		assertEquals("Kullback-Leibler divergence (nats)", chart.yAxis().title());
	}

	@Test
	void testRowsHaveNoLosses() {
		assertThrows(IllegalArgumentException.class,
				() -> LossChart.of(ORDER, List.of(), LossKind.KL, Part.TEST, Style.PER_RUN));
	}

	@Test
	void seriesOfDifferentLengthsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new LineChart.Series("a", "a", 0, new double[2],
				new double[1], new double[0], new double[0], LineChart.NO_POINT));
		assertThrows(IllegalArgumentException.class, () -> new LineChart.Series("a", "a", 0, new double[1],
				new double[1], new double[0], new double[0], 1));
	}
}
