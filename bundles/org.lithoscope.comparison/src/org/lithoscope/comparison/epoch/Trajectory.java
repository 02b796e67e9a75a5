package org.lithoscope.comparison.epoch;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.store.RunRecord;

/** A quantity over the epochs of a run's training, where it was measured there. */
public final class Trajectory {

	private Trajectory() {
	}

	/**
	 * Finite values by epoch, counted from 0; empty for runs that were not measured during training.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public static SortedMap<Integer, Double> of(RunRecord run, Quantity quantity) {
		OptionalInt k = quantity.chosenK(run);
		if (k.isEmpty() || !run.isFinished()) {
			return Collections.emptySortedMap();
		}
		SortedMap<Integer, Double> values = new TreeMap<>();
		for (EpochMeasure point : run.trajectory()) {
			Measure measure = point.measure();
			if (measure.name().equals(quantity.measure()) && measure.k() == k.getAsInt()
					&& measure.rows() == quantity.rows() && Double.isFinite(measure.value())) {
				values.put(point.epoch(), measure.value());
			}
		}
		return values;
	}

	/**
	 * What was measured during a run's training.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public static Set<MeasureKey> followed(RunRecord run) {
		return run.trajectory().stream().map(point -> MeasureKey.of(point.measure()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}
}
