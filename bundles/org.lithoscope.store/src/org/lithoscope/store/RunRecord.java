package org.lithoscope.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.split.Part;

/**
 * One run of the store, finished or failed.
 *
 * @param request what was asked for
 * @param experiment the experiment's name in the suite that asks; a run shared by two experiments has a record for each
 * @param state how it ended
 * @param result what it gave; {@link RunResult#NONE} if it failed
 * @param timings how long it took
 * @param failure why it failed, in words; empty if it did not
 * @param folder where it lies; for a failed run the file that tells of the failure
 * @param details epochs, tables and trajectory, read when asked for
 */
public record RunRecord(RunRequest request, String experiment, RunState state, RunResult result, RunTimings timings,
		String failure, Path folder, RunDetails details) {

	private static final Pattern SHORT_ID = Pattern.compile("[0-9a-f]{" + RunRequest.SHORT_LENGTH + "}");

	public RunRecord {
		Objects.requireNonNull(request, "request");
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(state, "state");
		Objects.requireNonNull(result, "result");
		Objects.requireNonNull(timings, "timings");
		Objects.requireNonNull(failure, "failure");
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(details, "details");
	}

	/** A finished run. */
	public static RunRecord finished(RunRequest request, String experiment, RunResult result, RunTimings timings,
			Path folder, RunDetails details) {
		return new RunRecord(request, experiment, RunState.FINISHED, result, timings, "", folder, details);
	}

	/** A run that broke off. */
	public static RunRecord failed(RunRequest request, String experiment, String failure, Path file) {
		return new RunRecord(request, experiment, RunState.FAILED, RunResult.NONE, RunTimings.UNKNOWN, failure, file,
				RunDetails.NONE);
	}

	/** The same run as another experiment sees it. */
	public RunRecord as(String otherExperiment) {
		return new RunRecord(request, otherExperiment, state, result, timings, failure, folder, details);
	}

	/**
	 * {@link RunRequest#shortId()}. The folder of a finished run is named so, which is faster than working it out: views
	 * ask for thousands of them.
	 */
	public String id() {
		String name = String.valueOf(folder.getFileName());
		return isFinished() && SHORT_ID.matcher(name).matches() ? name : request.shortId();
	}

	/** Whether the run has a result. */
	public boolean isFinished() {
		return state == RunState.FINISHED;
	}

	/** The repetition of the partition this run belongs to, from 0. */
	public int repeat() {
		return request.fold().repeat();
	}

	/** The fold within its repetition, from 0. */
	public int fold() {
		return request.fold().index();
	}

	/** The figures of all evaluators. */
	public List<Measure> measures() {
		return result.evaluations().stream().flatMap(e -> e.measures().stream()).toList();
	}

	/** One figure; empty if it was not measured or is not defined. */
	public OptionalDouble measure(String name, int k, Part rows) {
		return measures().stream().filter(m -> m.name().equals(name) && m.k() == k && m.rows() == rows)
				.mapToDouble(Measure::value).filter(value -> !Double.isNaN(value)).findFirst();
	}

	/** What the user should know, from preparation, training and evaluators. */
	public List<String> notes() {
		return Stream.concat(result.notes().stream(),
				result.evaluations().stream().flatMap(e -> e.notes().stream())).toList();
	}

	/**
	 * Every epoch, in order; read from the folder when first asked for.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public List<Epoch> epochs() {
		return details.epochs();
	}

	/**
	 * The tables by evaluator id; read from the folder when first asked for.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public Map<String, List<ResultTable>> tables() {
		return details.tables();
	}

	/**
	 * The tables of an evaluator that have a name, the run's own before those measured later; read each time, without the
	 * others.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public List<ResultTable> tables(String evaluator, String name) {
		return details.tables(evaluator, name);
	}

	/**
	 * What was measured during training, epoch by epoch; empty unless it was asked for. Read from the folder when first
	 * asked for.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public List<EpochMeasure> trajectory() {
		return details.trajectory();
	}

	/** Versions of Java, system and bundles the run was computed with, by name; empty where they are not known. */
	public SortedMap<String, String> environment() {
		Path file = folder.resolve(RunFolder.ENVIRONMENT);
		try {
			return Files.isRegularFile(file) ? JsonFiles.read(file).texts() : new TreeMap<>();
		} catch (StoreException e) {
			// nothing depends on it: a broken file is as good as none
			return new TreeMap<>();
		}
	}

	/**
	 * The epochs whose models were stored beside the final one, increasing; none unless they were asked for.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public List<Integer> checkpoints() {
		Path parent = folder.resolve(RunFolder.CHECKPOINTS);
		if (!Files.isDirectory(parent)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(parent)) {
			return children.map(child -> child.getFileName().toString()).filter(name -> name.matches("\\d{1,9}"))
					.map(Integer::valueOf).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where the model of an epoch lies, in the form of the folder {@code weights} of {@link #modelFolder}. */
	public Path checkpointFolder(int epoch) {
		return folder.resolve(RunFolder.CHECKPOINTS).resolve(Integer.toString(epoch));
	}

	/** Where the trained model lies: {@code preprocessing.json} and the folder {@code weights}. */
	public Path modelFolder() {
		return folder.resolve(RunFolder.MODEL);
	}
}
