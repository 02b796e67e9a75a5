package org.lithoscope.store;

import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.model.Epoch;

/**
 * The bulky part of a run, its epochs, tables and trajectory; read from the run's folder when first asked for, so that listing
 * thousands of runs stays quick. Safe for use from many threads.
 */
public final class RunDetails {

	/** A run without epochs and tables. */
	public static final RunDetails NONE = of(List.of(), Map.of());

	private final Once<List<Epoch>> epochs;
	private final Once<Map<String, List<ResultTable>>> tables;

	private final Named named;

	private final Once<List<EpochMeasure>> trajectory;

	private RunDetails(Once<List<Epoch>> epochs, Once<Map<String, List<ResultTable>>> tables, Named named,
			Once<List<EpochMeasure>> trajectory) {
		this.epochs = epochs;
		this.tables = tables;
		this.named = named;
		this.trajectory = trajectory;
	}

	/**
	 * Details that are at hand.
	 *
	 * @param tables by evaluator id
	 */
	public static RunDetails of(List<Epoch> epochs, Map<String, List<ResultTable>> tables) {
		return of(epochs, tables, List.of());
	}

	/**
	 * Details that are at hand.
	 *
	 * @param tables by evaluator id
	 * @param trajectory what was measured during training
	 */
	public static RunDetails of(List<Epoch> epochs, Map<String, List<ResultTable>> tables,
			List<EpochMeasure> trajectory) {
		List<Epoch> allEpochs = List.copyOf(epochs);
		Map<String, List<ResultTable>> allTables = new LinkedHashMap<>(tables);
		List<EpochMeasure> allPoints = List.copyOf(trajectory);
		return new RunDetails(new Once<>(() -> allEpochs), new Once<>(() -> allTables),
				(evaluator, name) -> allTables.getOrDefault(evaluator, List.of()).stream()
						.filter(table -> table.name().equals(name)).toList(),
				new Once<>(() -> allPoints));
	}

	/** The details in a run's folder. */
	static RunDetails in(Path folder, RunTimings timings) {
		return new RunDetails(new Once<>(() -> EpochFile.read(folder.resolve(RunFolder.EPOCHS), timings.epochs())),
				new Once<>(() -> tables(folder)), (evaluator, name) -> named(folder, evaluator, name),
				new Once<>(() -> TrajectoryFile.read(folder.resolve(RunFolder.TRAJECTORY))));
	}

	private static List<ResultTable> named(Path folder, String evaluator, String name) {
		try {
			List<ResultTable> tables = TableReader.read(folder.resolve(RunFolder.TABLES), evaluator, name);
			AddedFiles.tables(folder).getOrDefault(evaluator, List.of()).stream()
					.filter(table -> table.name().equals(name)).forEach(tables::add);
			return tables;
		} catch (StoreException e) {
			throw new UncheckedIOException(new IOException(e.getMessage(), e));
		}
	}

	private static Map<String, List<ResultTable>> tables(Path folder) throws StoreException {
		Map<String, List<ResultTable>> tables = new LinkedHashMap<>(TablesJson.read(folder.resolve(RunFolder.TABLES)));
		AddedFiles.tables(folder).forEach((evaluator, added) -> tables.merge(evaluator, added,
				(own, later) -> Stream.concat(own.stream(), later.stream()).toList()));
		return tables;
	}

	/**
	 * Every epoch, in order.
	 *
	 * @throws UncheckedIOException if the run's folder can no longer be read
	 */
	public List<Epoch> epochs() {
		return epochs.get();
	}

	/**
	 * The tables of each evaluator.
	 *
	 * @throws UncheckedIOException if the run's folder can no longer be read
	 */
	public Map<String, List<ResultTable>> tables() {
		return tables.get();
	}

	/**
	 * The tables of an evaluator that have a name; where tables lie in a folder, the others are not read, which matters
	 * for a thousand runs.
	 *
	 * @throws UncheckedIOException if the run's folder can no longer be read
	 */
	public List<ResultTable> tables(String evaluator, String name) {
		return named.read(evaluator, name);
	}

	/**
	 * What was measured during training; empty unless it was asked for.
	 *
	 * @throws UncheckedIOException if the run's folder can no longer be read
	 */
	public List<EpochMeasure> trajectory() {
		return trajectory.get();
	}

	/** Finds single tables. */
	@FunctionalInterface
	private interface Named {

		List<ResultTable> read(String evaluator, String name);
	}

	/** A value that is read when first asked for. */
	private static final class Once<T> implements Supplier<T> {

		private final Reading<T> reading;
		private T value;

		Once(Reading<T> reading) {
			this.reading = reading;
		}

		@Override
		public synchronized T get() {
			if (value == null) {
				try {
					value = reading.read();
				} catch (StoreException e) {
					throw new UncheckedIOException(new IOException(e.getMessage(), e));
				}
			}
			return value;
		}
	}

	@FunctionalInterface
	private interface Reading<T> {

		T read() throws StoreException;
	}
}
