package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.model.Epoch;

/**
 * A run that is being written, in a hidden folder beside its place; {@link #commit} renames it in, {@link #close}
 * throws away what was not committed. Used by one thread.
 */
public final class RunDraft implements AutoCloseable {

	private final RunRequest request;
	private final Path folder;
	private final Path target;
	private final Path failure;
	private final List<String> log = new ArrayList<>();
	private List<EpochMeasure> trajectory = List.of();

	/** @param failure the file that tells of an earlier failure; deleted when the run is committed */
	RunDraft(RunRequest request, Path folder, Path target, Path failure) throws IOException {
		this.request = request;
		this.folder = folder;
		this.target = target;
		this.failure = failure;
		FolderTree.delete(folder);
		Files.createDirectories(folder.resolve(RunFolder.MODEL));
	}

	/** The folder for the trained model; it exists and is empty. */
	public Path modelFolder() {
		return folder.resolve(RunFolder.MODEL);
	}

	/**
	 * A new, empty folder for the model as it was after an epoch.
	 *
	 * @param epoch from 0
	 */
	public Path checkpointFolder(int epoch) throws IOException {
		return Files.createDirectories(folder.resolve(RunFolder.CHECKPOINTS).resolve(Integer.toString(epoch)));
	}

	/** What was measured during training, in the order in which it is to be stored; nothing if this is not called. */
	public void trajectory(List<EpochMeasure> points) {
		trajectory = List.copyOf(points);
	}

	/** Adds a line to the run's log. */
	public void log(String line) {
		log.add(line);
	}

	/**
	 * Writes the run and puts it in its place.
	 *
	 * @param experiment the experiment's name, for the returned record and the environment file only
	 * @param tables by evaluator id
	 * @param environment versions of Java, bundles and so on, by name
	 * @throws StoreException if it cannot be written; nothing is left in the run's place
	 */
	public RunRecord commit(String experiment, RunResult result, List<Epoch> epochs,
			Map<String, List<ResultTable>> tables, RunTimings timings, SortedMap<String, String> environment)
			throws StoreException {
		try {
			JsonFiles.write(folder.resolve(RunFolder.REQUEST), RequestJson.toJson(request));
			JsonFiles.write(folder.resolve(RunFolder.RESULT), ResultJson.toJson(result));
			JsonFiles.write(folder.resolve(RunFolder.TABLES), TablesJson.toJson(tables));
			JsonFiles.write(folder.resolve(RunFolder.TIMINGS), TimingsJson.toJson(timings));
			JsonFiles.write(folder.resolve(RunFolder.ENVIRONMENT), JsonFiles.texts(environment));
			JsonFiles.writeText(folder.resolve(RunFolder.EPOCHS), EpochFile.text(epochs));
			if (!trajectory.isEmpty()) {
				JsonFiles.writeText(folder.resolve(RunFolder.TRAJECTORY), TrajectoryFile.text(trajectory));
			}
			JsonFiles.writeText(folder.resolve(RunFolder.LOG), log.isEmpty() ? "" : String.join("\n", log) + "\n");
			moveIn();
			Files.deleteIfExists(failure);
		} catch (IOException e) {
			throw new StoreException("run %s cannot be written to %s: %s".formatted(request.shortId(),
					target.getParent(), FailureReason.of(e)), e);
		}
		return RunRecord.finished(request, experiment, result, timings, target, RunDetails.of(epochs, tables, trajectory));
	}

	/** Throws the draft away unless it was committed. */
	@Override
	public void close() throws StoreException {
		try {
			FolderTree.delete(folder);
		} catch (IOException e) {
			throw new StoreException("the unfinished run %s cannot be deleted: %s".formatted(folder, FailureReason.of(e)), e);
		}
	}

	private void moveIn() throws IOException, StoreException {
		if (Files.exists(target)) {
			if (isWholeAndSame()) {
				// another process was faster; both computed the same
				return;
			}
			FolderTree.delete(target);
		}
		try {
			Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (FileSystemException e) {
			// another process may have been faster by the moment between the look and the move
			if (!Files.exists(target) || !isWholeAndSame()) {
				throw e;
			}
		}
	}

	private boolean isWholeAndSame() throws StoreException {
		RunRequest there;
		try {
			there = RunReader.finished(target).request();
		} catch (StoreException e) {
			// half-written or tampered with: to be replaced
			return false;
		}
		StoredSuite.requireSame(request, there, target);
		return true;
	}
}
