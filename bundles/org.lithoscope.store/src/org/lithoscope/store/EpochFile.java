package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;

/**
 * Epochs as a table of comma-separated values, one line each. NaN is an empty cell. Seconds are not in it, because the
 * file must be repeatable; they lie with the timings.
 */
final class EpochFile {

	private static final List<String> HEADS = List.of("epoch", "beta", "learning_rate", "train_objective",
			"train_reconstruction", "train_kl", "train_elbo1", "validation_objective", "validation_reconstruction",
			"validation_kl", "validation_elbo1", "active_units");

	private EpochFile() {
	}

	static String text(List<Epoch> epochs) {
		StringBuilder text = new StringBuilder(String.join(",", HEADS)).append('\n');
		for (Epoch epoch : epochs) {
			Losses train = epoch.training();
			Losses validation = epoch.validation();
			String numbers = DoubleStream.of(epoch.beta(), epoch.learningRate(), train.objective(),
					train.reconstruction(), train.kl(), train.elbo1(), validation.objective(),
					validation.reconstruction(), validation.kl(), validation.elbo1()).mapToObj(EpochFile::cell)
					.collect(Collectors.joining(","));
			text.append(epoch.number()).append(',').append(numbers).append(',').append(epoch.activeUnits())
					.append('\n');
		}
		return text.toString();
	}

	/**
	 * Reads the epochs.
	 *
	 * @param seconds per epoch; where there are fewer, the rest is NaN
	 */
	static List<Epoch> read(Path file, List<Double> seconds) throws StoreException {
		List<String> lines;
		try {
			lines = Files.readAllLines(file);
		} catch (IOException e) {
			throw new StoreException("the file %s cannot be read: %s".formatted(file, FailureReason.of(e)), e);
		}
		if (lines.isEmpty() || !lines.get(0).equals(String.join(",", HEADS))) {
			throw new StoreException("the file %s is broken: line 1 should be %s".formatted(file,
					String.join(",", HEADS)));
		}
		List<Epoch> epochs = new ArrayList<>(lines.size() - 1);
		for (int i = 1; i < lines.size(); i++) {
			double time = i <= seconds.size() ? seconds.get(i - 1) : Double.NaN;
			epochs.add(epoch(file, i + 1, lines.get(i).split(",", -1), time));
		}
		return epochs;
	}

	private static Epoch epoch(Path file, int line, String[] cells, double seconds) throws StoreException {
		if (cells.length != HEADS.size()) {
			throw new StoreException("the file %s is broken: line %d has %d cells, expected %d".formatted(file, line,
					cells.length, HEADS.size()));
		}
		try {
			return new Epoch(Integer.parseInt(cells[0]), number(cells[1]), number(cells[2]), losses(cells, 3),
					losses(cells, 7), Integer.parseInt(cells[11]), seconds);
		} catch (NumberFormatException e) {
			throw new StoreException("the file %s is broken: line %d: %s is no number".formatted(file, line,
					e.getMessage()), e);
		}
	}

	private static Losses losses(String[] cells, int first) {
		return new Losses(number(cells[first]), number(cells[first + 1]), number(cells[first + 2]),
				number(cells[first + 3]));
	}

	private static String cell(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}

	private static double number(String cell) {
		return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
	}
}
