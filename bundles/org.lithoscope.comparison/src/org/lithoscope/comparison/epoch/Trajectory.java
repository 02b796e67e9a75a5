package org.lithoscope.comparison.epoch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import org.lithoscope.comparison.Quantity;
import org.lithoscope.store.RunRecord;

/** A quantity over the epochs of a run's training, where it was measured there. */
public final class Trajectory {

	private static final String FILE = "trajectory.csv";
	private static final int CELLS = 5;

	private Trajectory() {
	}

	/**
	 * Finite values by epoch, counted from 0; empty for runs that were not measured during training.
	 *
	 * @throws UncheckedIOException if the run's folder can no longer be read
	 */
	public static SortedMap<Integer, Double> of(RunRecord run, Quantity quantity) {
		OptionalInt k = quantity.chosenK(run);
		Path file = run.folder().resolve(FILE);
		if (k.isEmpty() || !run.isFinished() || !Files.exists(file)) {
			return Collections.emptySortedMap();
		}
		String wanted = ",%s,%d,%s,".formatted(quantity.measure(), k.getAsInt(), quantity.rows().id());
		SortedMap<Integer, Double> values = new TreeMap<>();
		for (String line : lines(file)) {
			String[] cells = line.split(",", -1);
			if (cells.length == CELLS && line.contains(wanted)) {
				double value = Double.parseDouble(cells[CELLS - 1]);
				if (Double.isFinite(value)) {
					values.put(Integer.valueOf(cells[0]), value);
				}
			}
		}
		return values;
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
