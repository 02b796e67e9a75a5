package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.split.Part;

/** Builds the chart of a loss over epochs. */
public final class LossChart {

	/** How the runs of an experiment are drawn. */
	public enum Style {
		/** A line for every run. */
		PER_RUN,
		/** One line per experiment, the mean of its runs, with the 95 % interval as a band. */
		MEAN_WITH_BAND
	}

	private static final double[] NO_BAND = {};

	private LossChart() {
	}

	/**
	 * The chart of one loss. Epochs are counted from 1, and values that are not finite are left out.
	 *
	 * <p>A mean ends where fewer than half of the experiment's runs are still training: the rest would be a selection.
	 *
	 * @param part {@link Part#TRAIN} or {@link Part#VALIDATION}
	 * @throws IllegalArgumentException for test rows, which have no losses
	 */
	public static LineChart of(ExperimentOrder order, Collection<LossCurve> curves, LossKind kind, Part part,
			Style style) {
		if (part == Part.TEST) {
			throw new IllegalArgumentException("losses are computed on training and validation rows");
		}
		List<LineChart.Series> series = new ArrayList<>();
		for (String experiment : experiments(order, curves)) {
			List<LossCurve> own = curves.stream().filter(curve -> curve.experiment().equals(experiment)).toList();
			int colour = order.colourOf(experiment);
			switch (style) {
				case PER_RUN -> own.forEach(curve -> series.add(line(curve, colour, kind, part)));
				case MEAN_WITH_BAND -> series.add(mean(experiment, own, colour, kind, part));
			}
		}
		series.removeIf(line -> line.x().length == 0);
		return new LineChart("%s on %s rows".formatted(kind.label(), part.id()), Axis.of("Epoch"), kind.axis(), series,
				notes(kind, style));
	}

	private static List<String> experiments(ExperimentOrder order, Collection<LossCurve> curves) {
		List<String> present = curves.stream().map(LossCurve::experiment).distinct().toList();
		List<String> sorted = new ArrayList<>(order.names());
		sorted.retainAll(present);
		present.stream().filter(experiment -> !sorted.contains(experiment)).forEach(sorted::add);
		return sorted;
	}

	private static LineChart.Series line(LossCurve curve, int colour, LossKind kind, Part part) {
		List<Epoch> drawn = curve.epochs().stream().filter(epoch -> Double.isFinite(loss(epoch, kind, part))).toList();
		double[] x = drawn.stream().mapToDouble(LossChart::position).toArray();
		double[] y = drawn.stream().mapToDouble(epoch -> loss(epoch, kind, part)).toArray();
		int marked = IntStream.range(0, drawn.size()).filter(i -> drawn.get(i).number() == curve.keptEpoch())
				.findFirst().orElse(LineChart.NO_POINT);
		String label = "%s, repeat %d, fold %d".formatted(curve.experiment(), curve.repeat() + 1, curve.fold() + 1);
		return new LineChart.Series(label, curve.experiment(), colour, x, y, NO_BAND, NO_BAND, marked);
	}

	private static LineChart.Series mean(String experiment, List<LossCurve> curves, int colour, LossKind kind,
			Part part) {
		SortedMap<Integer, List<Double>> byEpoch = new TreeMap<>();
		for (LossCurve curve : curves) {
			for (Epoch epoch : curve.epochs()) {
				double loss = loss(epoch, kind, part);
				if (Double.isFinite(loss)) {
					byEpoch.computeIfAbsent(epoch.number(), number -> new ArrayList<>()).add(loss);
				}
			}
		}
		int trained = (int) curves.stream().filter(curve -> !curve.epochs().isEmpty()).count();
		byEpoch.values().removeIf(values -> 2 * values.size() < trained);
		// runs that still train do not tell yet; without this, bands would vanish until the last run ends
		double ratio = curves.stream().mapToDouble(LossCurve::testToTrain).filter(Double::isFinite).average()
				.orElse(Double.NaN);
		List<Estimate> estimates = byEpoch.values().stream().map(values -> Estimate.of(values, ratio)).toList();
		double[] x = byEpoch.keySet().stream().mapToDouble(number -> number + 1.0).toArray();
		return Bands.series(experiment, colour, x, estimates);
	}

	private static double position(Epoch epoch) {
		return epoch.number() + 1.0;
	}

	private static double loss(Epoch epoch, LossKind kind, Part part) {
		Losses losses = part == Part.TRAIN ? epoch.training() : epoch.validation();
		return kind.of(losses);
	}

	private static List<String> notes(LossKind kind, Style style) {
		List<String> notes = new ArrayList<>();
		if (kind == LossKind.OBJECTIVE) {
			notes.add("The objective contains beta times KL: where beta grows it rises by construction, and it cannot "
					+ "be compared between experiments of different beta.");
		}
		if (style == Style.MEAN_WITH_BAND) {
			notes.add("Bands are 95 % intervals of the mean; a mean ends where fewer than half of the runs still "
					+ "train.");
		}
		return notes;
	}
}
